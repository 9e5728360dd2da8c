import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { shown } from '../output/printable';
import { stringError } from './json-string';

/** Errors inside a token. All other errors are unexpected tokens. */
const inside: Readonly<Record<string, string>> = {
  UnexpectedEndOfComment: 'unclosed comment',
  UnexpectedEndOfNumber: 'incomplete number',
  InvalidNumberFormat: 'not a valid JSON number',
};

const inString = [
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
];

/** Hints for characters that come from word processors or other languages. */
const hints: readonly [RegExp, string][] = [
  [/^['‘’‚“”„«»`]/, ' (use double quotes: ")'],
  [/^(?:True|False|None|undefined|NaN|NULL|Null)$/, ' (use true, false or null)'],
  [/^[=;]$/, ' (use ":" between a name and its value, and "," between items)'],
];

/**
 * What is wrong, and where.
 * @param at where the error was found
 * @param expected what was expected, in words
 * @param end where the last valid token ended: errors about missing tokens are reported there, before blank lines
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
  if (at >= text.length) return { at: end, reason: `expected ${expected}, but the file ends` };
  const found = matchAt(/[\w$.+-]{1,30}|"[^"\n\r]{0,30}"?|[^]/uy, text, at);
  const hint = hints.find(([form]) => form.test(found))?.[1] ?? '';
  return { at, reason: `expected ${expected}, but found ${named(found)}${hint}` };
}

/** Invisible characters are shown by their code point. */
const named = (found: string): string =>
  /^[\p{C}\p{Z}]/u.test(found)
    ? `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : shown(found);

function matchAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
