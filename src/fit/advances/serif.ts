/** The widths of the letters of Ordinal Serif, written by build/advances.mjs. */
export { default } from './serif.json';
