// What an author writes beside other fields: who sees them, and notes.

/** @typedef {import('./schema').Schema} Schema */

/** What begins with `_` or `-` is switched off. @type {Record<string, Schema>} */
export const note = {
  '^[_-]': { description: 'A note to yourself: what begins with _ or - is switched off.' },
};

/** @type {Schema} */
const tags = {
  if: { type: ['string', 'object'] },
  else: { type: 'array' },
  defaultSnippets: [{ label: '[]', body: ['$1'] }],
};

/** The marks that editors offer, by the names that the reader knows. @type {Record<string, [name: string, Schema]>} */
const offered = {
  'x-tags': [
    'x-tags',
    {
      description:
        'For whom it is, in words of your own: ["backend"]. The options only and without choose by them. Without tags it is for everybody.',
      ...tags,
    },
  ],
  'x-highlighttags': [
    'x-highlightTags',
    {
      description:
        'Tags for the highlights, in their order: [["backend"], [], ["frontend"]]. A highlight without tags is for everybody.',
      ...tags,
    },
  ],
  'x-hidden': ['x-hidden', yes('Never shown.')],
  'x-private': ['x-private', yes('Left out when the audience is public.')],
  'x-id': [
    'x-id',
    {
      description: 'A name by which meta.translations finds what it translates.',
      type: ['string', 'number'],
      defaultSnippets: [{ label: '""', body: '$1' }],
    },
  ],
};

/** Other names of them, which are understood and not offered. @type {Record<string, string>} */
const others = { ignore: 'x-hidden', private: 'x-private' };

/** @param {string} description @returns {Schema} */
function yes(description) {
  return { description, type: ['boolean', 'string', 'number'], defaultSnippets: [{ body: true }] };
}

/**
 * The marks of a record.
 * @param {readonly string[]} known to the reader @param {boolean} hasHighlights
 * @returns {{ properties: Record<string, Schema>, patternProperties: Record<string, Schema> }}
 * @throws {Error} when the reader knows one that is not described here
 */
export function marks(known, hasHighlights) {
  const nameless = known.find((name) => !offered[name] && !others[name]);
  if (nameless) throw new Error(`No words for the mark ${nameless} in build/resume-schema`);
  const names = known.filter((name) => hasHighlights || name !== 'x-highlighttags');
  return {
    properties: Object.fromEntries(names.flatMap((name) => (offered[name] ? [offered[name]] : []))),
    patternProperties: Object.fromEntries(
      names.flatMap((name) =>
        others[name] ? [[`^${name}$`, offered[others[name]]?.[1] ?? {}]] : [],
      ),
    ),
  };
}
