import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { shown } from '../output/printable';
import { stringError } from './json-string';

/** What is wrong inside one token. All other errors are something else than what may come next. */
const inside: Readonly<Record<string, string>> = {
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfNumber: 'the number is not finished',
  InvalidNumberFormat: 'the number is not one that JSON knows',
};

const inString = [
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
];

/** What a word processor, or another language, writes instead. */
const hints: readonly [RegExp, string][] = [
  [/^['‘’‚“”„«»`]/, ' (quotation marks are ")'],
  [/^(?:True|False|None|undefined|NaN|NULL|Null)$/, ' (JSON knows true, false and null)'],
  [/^[=;]$/, ' (names and values are parted by ":", and what follows by ",")'],
];

/**
 * What is wrong, and where.
 * @param at where the error was found
 * @param expected what may come next, in words
 * @param end where the last thing that fits ended: what is missing is missed there, not behind blank lines
 */
export function jsonError(
  text: string,
  code: ParseErrorCode,
  at: number,
  expected: string,
  end: number,
): { at: number; reason: string } {
  const name = printParseErrorCode(code);
  if (inString.includes(name)) return stringError(text, at);
  const reason = inside[name];
  if (reason) return { at, reason };
  if (at >= text.length) return { at: end, reason: `expected ${expected}, but the text ends` };
  const found = matchAt(/[\w$.+-]{1,30}|"[^"\n\r]{0,30}"?|[^]/uy, text, at);
  const hint = hints.find(([form]) => form.test(found))?.[1] ?? '';
  return { at, reason: `expected ${expected}, but found ${named(found)}${hint}` };
}

/** A character that nobody sees is named by its number. */
const named = (found: string): string =>
  /^[\p{C}\p{Z}]/u.test(found)
    ? `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : shown(found);

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
