import type { ErrorCode, YAMLError } from 'yaml';
import { shown } from '../output/shown';

/** The usual errors, in words that say what to do; all others have the library's. */
const words: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with ": " in it needs quotation marks around it',
  MULTILINE_IMPLICIT_KEY:
    'a name and a colon are missing here, or the quotation marks around a long text',
  TAB_AS_INDENT: 'this line begins with a tab: indent with spaces',
  BAD_SCALAR_START: 'a text that begins with this sign needs quotation marks around it',
  BAD_ALIAS: 'a text that begins with * needs quotation marks around it',
  NON_STRING_KEY: 'a name is one text, and no list or record',
};

/** What is wrong in YAML, in one line. */
export function yamlError({ code, message }: YAMLError): string {
  if (Object.hasOwn(words, code)) return words[code]!;
  return shown(message.charAt(0).toLowerCase() + message.slice(1));
}
