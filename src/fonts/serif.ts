import type { Faces } from './cuts';

/** Ordinal Serif. */
export const serif = (): Faces => ({
  regular: {
    latin: () => require('../../styles/fonts/serif-regular-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/serif-regular-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/serif-regular-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/serif-regular-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/serif-regular-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/serif-regular-symbols.woff2').default,
  },
  semibold: {
    latin: () => require('../../styles/fonts/serif-semibold-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/serif-semibold-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/serif-semibold-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/serif-semibold-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/serif-semibold-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/serif-semibold-symbols.woff2').default,
  },
  italic: {
    latin: () => require('../../styles/fonts/serif-italic-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/serif-italic-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/serif-italic-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/serif-italic-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/serif-italic-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/serif-italic-symbols.woff2').default,
  },
});
