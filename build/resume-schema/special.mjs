// Parts of the résumé schema that the field tables do not contain.

/** @typedef {import('./schema').Schema} Schema */

/** Fields of other tools: they work but are not suggested. */
export const unoffered = ['x-lang', 'location.text', 'meta.sections', 'meta.sectionLabels'];

/** Records on which marks have no effect. */
export const unmarked = ['basics', 'meta'];

/** Values with a hand-written schema. @type {Record<string, Schema>} */
export const written = {
  // May also be a relative path.
  $schema: { type: 'string', format: 'uri-reference' },
  'projects.isActive': {
    defaultSnippets: [{ body: true }],
    allOf: [{ $ref: '#/definitions/yesOrNo' }],
  },
  'meta.language': {
    defaultSnippets: [{ label: '""', body: '$1' }],
    allOf: [{ $ref: '#/definitions/languageTag' }],
  },
  'meta.themeOptions': {
    defaultSnippets: [{ label: '{}', body: {} }],
    allOf: [{ $ref: '#/definitions/themeOptions' }],
  },
  'meta.translations': {
    type: 'object',
    propertyNames: { pattern: '^([A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$|[_-])' },
    additionalProperties: { $ref: '#' },
  },
};

/** Snippets that editors insert for a new entry. @type {Record<string, object>} */
export const entries = {
  profiles: { network: '$1', username: '$2', url: '$3' },
  work: { name: '$1', position: '$2', startDate: '$3', highlights: ['$4'] },
  positions: { position: '$1', startDate: '$2', highlights: ['$3'] },
  projects: { name: '$1', description: '$2', url: '$3' },
  education: { institution: '$1', area: '$2', studyType: '$3', endDate: '$4' },
  degrees: { studyType: '$1', area: '$2', endDate: '$3' },
  skills: { name: '$1', keywords: ['$2'] },
  languages: { language: '$1', fluency: '$2' },
  certificates: { name: '$1', issuer: '$2', date: '$3' },
  publications: { name: '$1', publisher: '$2', releaseDate: '$3' },
  awards: { title: '$1', awarder: '$2', date: '$3' },
  volunteer: { organization: '$1', position: '$2', startDate: '$3', highlights: ['$4'] },
  interests: { name: '$1', keywords: ['$2'] },
  references: { name: '$1', reference: '$2' },
  ownItem: { name: '$1', date: '$2' },
};

/** Fields that only tools use; the theme does not read them. @type {Record<string, Record<string, Schema>>} */
export const forTools = {
  meta: {
    theme: {
      description: 'The theme that resumed and other tools use.',
      type: 'string',
      examples: ['jsonresume-theme-ordinal'],
    },
    pdfRenderOptions: {
      description: 'PDF options that resume-cli and resumed pass to the browser.',
      type: 'object',
    },
  },
};
