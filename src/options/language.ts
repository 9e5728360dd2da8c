import { readOtherwise } from '../resume/kinds/field-kind';
import { optionText } from '../resume/kinds/text';
import { checked } from './checked';

/** The default in a word: what else states a language, or else the résumé's own words. */
const auto = /^\s*auto(?:matic)?\s*$/i;

/** A language that is stated; `auto` states none. */
export const language = checked(
  readOtherwise(optionText, (value, reading, path) => {
    const read = optionText.read(value, reading, path);
    return typeof read === 'string' && auto.test(read) ? '' : read;
  }),
  'language',
);
