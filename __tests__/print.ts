import { Printer } from '../src/text/printer';

/** What a template prints for a value. */
export const print = (value: unknown): string => new Printer().print(value);
