import { Printer } from '../src/text/html/printer';
import { withMarks } from './fuzz/read-html';

/** What a template prints for a value, with marks as they are shown. */
export const print = (value: unknown): string => withMarks(new Printer().print(value));
