/** How wide the letters of Ordinal Sans are, as build/advances.mjs wrote it. */
export { default } from './sans.json';
