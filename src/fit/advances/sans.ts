/** The widths of the letters of Ordinal Sans, written by build/advances.mjs. */
export { default } from './sans.json';
