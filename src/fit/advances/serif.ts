/** How wide the letters of Ordinal Serif are, as build/advances.mjs wrote it. */
export { default } from './serif.json';
