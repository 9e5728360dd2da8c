import { readOtherwise } from '../resume/kinds/field-kind';
import { optionText } from '../resume/kinds/text';
import { checked } from './checked';

/** `auto` means the default: the language set in the résumé, or the detected one. */
const auto = /^\s*auto(?:matic)?\s*$/i;

/** The `language` option; `auto` is read as empty. */
export const language = checked(
  readOtherwise(optionText, (value, reading, path) => {
    const read = optionText.read(value, reading, path);
    return typeof read === 'string' && auto.test(read) ? '' : read;
  }),
  'language',
);
