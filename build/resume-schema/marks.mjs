// Fields that control who sees an entry (x-tags, x-hidden, x-private, x-id), and notes.

/** @typedef {import('./schema').Schema} Schema */

/** Fields whose names start with `_` or `-` are ignored. @type {Record<string, Schema>} */
export const note = {
  '^[_-]': { description: 'A note to yourself: fields whose names start with _ or - are ignored.' },
};

/** @type {Schema} */
const tags = {
  if: { type: ['string', 'object'] },
  else: { type: 'array' },
  defaultSnippets: [{ label: '[]', body: ['$1'] }],
};

/** The marks that editors suggest, by their lower-case names. @type {Record<string, [name: string, Schema]>} */
const offered = {
  'x-tags': [
    'x-tags',
    {
      description:
        'Your own tags, used by the options only and without: ["backend"]. Entries without tags are always shown.',
      ...tags,
    },
  ],
  'x-highlighttags': [
    'x-highlightTags',
    {
      description:
        'Tags for the highlights, in the same order: [["backend"], [], ["frontend"]]. Highlights without tags are always shown.',
      ...tags,
    },
  ],
  'x-hidden': ['x-hidden', yes('Never shown.')],
  'x-private': ['x-private', yes('Hidden when the audience is public.')],
  'x-id': [
    'x-id',
    {
      description: 'An ID that links this entry to its translation in meta.translations.',
      type: ['string', 'number'],
      defaultSnippets: [{ label: '""', body: '$1' }],
    },
  ],
};

/** Aliases that work but are not suggested. @type {Record<string, string>} */
const others = { ignore: 'x-hidden', private: 'x-private' };

/** @param {string} description @returns {Schema} */
function yes(description) {
  return { description, type: ['boolean', 'string', 'number'], defaultSnippets: [{ body: true }] };
}

/**
 * The marks of a record.
 * @param {readonly string[]} known the marks that the theme knows @param {boolean} hasHighlights
 * @returns {{ properties: Record<string, Schema>, patternProperties: Record<string, Schema> }}
 * @throws {Error} for a mark without a description in this file
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
