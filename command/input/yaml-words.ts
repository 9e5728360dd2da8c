import type { YAMLError } from 'yaml';
import { shown } from '../output/printable';

const quoted = 'must be quoted';

/** Messages for common errors; all others use the library's message. */
const words: readonly [RegExp, string][] = [
  [/^BLOCK_AS_IMPLICIT_KEY /, `text with ": " in it ${quoted}`],
  [/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys) ?/, 'missing colon after a name'],
  [/^TAB_AS_INDENT /, 'this line starts with a tab: indent with spaces'],
  [/^BAD_SCALAR_START /, `text that starts with this character ${quoted}`],
  [/ at node end$/, `text that starts with *, &, [, { or a quotation mark ${quoted}`],
  [/ end with a ([\]}])/, 'unclosed bracket, or its content is not indented'],
  [/^NON_STRING_KEY /, 'a name must be text, not a list or an object'],
];

/** The message for a YAML error, on one line. */
export function yamlError({ code, message }: YAMLError): string {
  const known = words.find(([form]) => form.test(`${code} ${message}`));
  return known?.[1] ?? shown(message.charAt(0).toLowerCase() + message.slice(1));
}
