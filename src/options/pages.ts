import { readOtherwise } from '../resume/kind';
import { optionText } from '../resume/text';
import { checked } from './checked';

/** How many pages there may be; `auto` is the default in a word. */
export const pages = checked(
  readOtherwise(optionText, (value, reading, path) => {
    const read = optionText.read(value, reading, path);
    return typeof read === 'string' && /^auto$/i.test(read) ? '' : read;
  }),
  'pages',
);
