import { readOtherwise } from '../resume/kinds/field-kind';
import { optionText } from '../resume/kinds/text';
import { checked } from './checked';

/** Maximum number of pages; `auto` is the default and read as empty. */
export const pages = checked(
  readOtherwise(optionText, (value, reading, path) => {
    const read = optionText.read(value, reading, path);
    return typeof read === 'string' && /^auto$/i.test(read) ? '' : read;
  }),
  'pages',
);
