// Other shapes than the schema's, marks, and keys that no field has: loaded when a résumé has any of them.
export { readEntries } from './entries';
export { readJson } from './json';
export { otherText } from './other-text';
export { cutPart } from '../rich-text';
export { withUnknownKeys } from './unknown-keys';
export { isTechnical, reasonAgainst } from './technical-keys';
