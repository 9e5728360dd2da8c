// What the registry's packages/theme-config/src/metadata.js is to hold for this theme.
export const THEME_METADATA = {
  ordinal: {
    name: 'Ordinal',
    description:
      'A quiet, typeset page with numbered achievements, made to be read on screen, on paper and by machines.',
    author: 'The Ordinal authors',
    tags: ['typography', 'minimal', 'numbered', 'print-first', 'ats'],
  },
};
