import type { YAMLError } from 'yaml';
import { shown } from '../output/printable';

const quoted = 'needs quotation marks around all of it';

/** The usual errors, in words that say what to do; all others have the library's. */
const words: readonly [RegExp, string][] = [
  [/^BLOCK_AS_IMPLICIT_KEY /, `a text with ": " in it ${quoted}`],
  [
    /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys) ?/,
    'a colon is missing behind a name',
  ],
  [/^TAB_AS_INDENT /, 'this line begins with a tab: indent with spaces'],
  [/^BAD_SCALAR_START /, `a text that begins with this sign ${quoted}`],
  [/ at node end$/, `a text that begins with *, &, [, { or a quotation mark ${quoted}`],
  [/ end with a ([\]}])/, 'the bracket is not closed, or what is in it is not indented'],
  [/^NON_STRING_KEY /, 'a name is one text, and no list or record'],
];

/** What is wrong in YAML, in one line. */
export function yamlError({ code, message }: YAMLError): string {
  const known = words.find(([form]) => form.test(`${code} ${message}`));
  return known?.[1] ?? shown(message.charAt(0).toLowerCase() + message.slice(1));
}
