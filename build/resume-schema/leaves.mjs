// Values without fields: texts, dates and lists of texts.

/** @typedef {import('./schema').Schema} Schema */

/**
 * The theme also accepts a text in several languages, `{ "en": "…", "de": "…" }`, a list of texts, and `null`, which
 * some programs write for an empty text. These are not listed in `type`, because editors would then suggest `{}` and
 * `[]` for every text.
 * @param {Schema} [more] @returns {Schema}
 */
const text = (more = {}) => ({
  if: { type: ['object', 'array', 'null'] },
  else: { type: ['string', 'number'] },
  defaultSnippets: [{ label: '""', body: '$1' }],
  ...more,
});

/** Numbers must form a date; anything with words is shown as typed. */
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

/** A reference to the definition of a value. @param {string} name @returns {Schema} */
export const leaf = (name) => ({
  ...(leaves[name]?.defaultSnippets && { defaultSnippets: leaves[name].defaultSnippets }),
  allOf: [{ $ref: `#/definitions/${name}` }],
});

/** A list; a single item or `null` is also accepted. @param {Schema} items @param {unknown} first @returns {Schema} */
export const listOf = (items, first) => ({
  if: { type: ['object', 'string', 'null'] },
  else: { type: 'array' },
  defaultSnippets: [{ label: '[]', body: [first] }],
  items,
});
