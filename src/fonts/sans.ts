import type { Faces } from './cuts';

/** Ordinal Sans. */
export const sans = (): Faces => ({
  regular: {
    latin: () => require('../../styles/fonts/sans-regular-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/sans-regular-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/sans-regular-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/sans-regular-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/sans-regular-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/sans-regular-symbols.woff2').default,
  },
  semibold: {
    latin: () => require('../../styles/fonts/sans-semibold-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/sans-semibold-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/sans-semibold-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/sans-semibold-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/sans-semibold-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/sans-semibold-symbols.woff2').default,
  },
  italic: {
    latin: () => require('../../styles/fonts/sans-italic-latin.woff2').default,
    vietnamese: () => require('../../styles/fonts/sans-italic-vietnamese.woff2').default,
    'latin-ext': () => require('../../styles/fonts/sans-italic-latin-ext.woff2').default,
    greek: () => require('../../styles/fonts/sans-italic-greek.woff2').default,
    cyrillic: () => require('../../styles/fonts/sans-italic-cyrillic.woff2').default,
    symbols: () => require('../../styles/fonts/sans-italic-symbols.woff2').default,
  },
});
