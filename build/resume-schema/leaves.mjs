// What is no record of fields: texts, dates, and lists of texts.

/** @typedef {import('./schema').Schema} Schema */

/**
 * The reader takes a text in several languages, `{ "en": "…", "de": "…" }`, and a list of texts, too, and `null` for
 * nothing, which programs write. They are not in `type`, because editors offer whatever stands there: `{}` and `[]` in
 * the place of each text.
 * @param {Schema} [more] @returns {Schema}
 */
const text = (more = {}) => ({
  if: { type: ['object', 'array', 'null'] },
  else: { type: ['string', 'number'] },
  defaultSnippets: [{ label: '""', body: '$1' }],
  ...more,
});

/** What is digits alone must be a date; words are shown as typed. */
const datePattern = '^\\s*$|^[1-2][0-9]{3}(-[0-1][0-9](-[0-3][0-9](T.*)?)?)?$|[^0-9./ -]';

/** @type {Record<string, Schema>} */
export const leaves = {
  text: text(),
  date: text({
    pattern: datePattern,
    patternErrorMessage: 'A date is 2024-06-29, 2024-06 or 2024. Words are shown as typed.',
  }),
  email: text({
    pattern: '^\\s*$|@',
    patternErrorMessage: 'An e-mail address has an @.',
  }),
  yesOrNo: { type: ['boolean', 'string', 'number'] },
};

/** A value that a definition describes. @param {string} name @returns {Schema} */
export const leaf = (name) => ({
  ...(leaves[name]?.defaultSnippets && { defaultSnippets: leaves[name].defaultSnippets }),
  allOf: [{ $ref: `#/definitions/${name}` }],
});

/** A list; a single item may stand in its place, or `null`. @param {Schema} items @param {unknown} first @returns {Schema} */
export const listOf = (items, first) => ({
  if: { type: ['object', 'string', 'null'] },
  else: { type: 'array' },
  defaultSnippets: [{ label: '[]', body: [first] }],
  items,
});
