import { Printer } from '../src/text/html/printer';
import { withMarks } from './fuzz/read-html';

/** What a template prints for a value, with numeric character references decoded. */
export const print = (value: unknown): string => withMarks(new Printer().print(value));
