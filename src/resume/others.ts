import { leaf, type Rest } from './kind';
import { mapOf } from './map';

/** Anything, for `select`, which gives it back. */
const json = leaf<unknown>(undefined, (value, reading, path) => {
  const { readJson } = require('./other-shapes') as typeof import('./other-shapes');
  return readJson(value, reading, path);
});

/** The author's own fields of an entry: its page does not show them, and `select` gives them back. */
export const others: Rest = {
  name: 'others',
  kind: mapOf<unknown>(() => json),
  accepts: () => true,
  isShown: false,
};
