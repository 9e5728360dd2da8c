import { wellFormed } from '../locale/language-tag';
import { readOtherwise } from '../resume/kinds/field-kind';
import { optionText } from '../resume/kinds/text';
import { checked } from './checked';

/** `auto` means the default: the language set in the résumé, or the detected one. */
const auto = /^\s*auto(?:matic)?\s*$/i;

/** The `language` option; `auto` is read as empty, and the name of a language as its tag. */
export const language = checked(
  readOtherwise(optionText, (value, reading, path) => {
    const read = optionText.read(value, reading, path);
    if (typeof read !== 'string' || wellFormed(read)) return read;
    return auto.test(read) ? '' : tagOf(read);
  }),
  'language',
);

/** The tag of "German" or "Deutsch"; other words stay as they are. */
function tagOf(name: string): string {
  const { namedTags } = require('../locale/named-tags') as typeof import('../locale/named-tags');
  const key = name.toLowerCase();
  return Object.hasOwn(namedTags, key) ? namedTags[key]! : name;
}
