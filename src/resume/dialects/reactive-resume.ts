import type { Dialect, ItemTable } from './dialect';

const period = ['period', 'date'];
const url = ['website', 'url'];
const scale = { level: 5, levelNum: 10 };
const summary = ['description', 'summary'];

/** An item of a section that its author made may have the fields of any other. */
const any: ItemTable = {
  fields: {
    name: ['name', 'title', 'position', 'degree', 'language', 'network'],
    organization: ['subtitle', 'company', 'school', 'publisher', 'issuer', 'awarder'],
    url,
  },
  together: { summary: ['description', 'content', 'summary'] },
  period,
};

/**
 * What Reactive Resume exports, from version 3 on. See https://rxresu.me/schema.json for 5,
 * and in AmruthPillai/Reactive-Resume `libs/schema` for 4 and `schema` for 3.
 */
export const dialect: Dialect = {
  name: 'Reactive Resume',
  within: 'sections',
  sections: {
    experience: {
      to: 'work',
      fields: { name: ['company'], url, summary, positions: ['roles'] },
      period,
      inner: { positions: 'experience' },
    },
    work: { to: 'work', fields: { url, summary }, period },
    volunteer: { to: 'volunteer', fields: { url, summary }, period },
    education: {
      to: 'education',
      fields: { institution: ['school'], studyType: ['degree'], score: ['grade'], url, summary },
      period,
    },
    projects: {
      to: 'projects',
      fields: { url },
      together: { description: summary },
      period,
    },
    skills: {
      to: 'skills',
      fields: { level: ['proficiency', 'description', 'level', 'levelNum'] },
      scale,
    },
    languages: {
      to: 'languages',
      fields: { language: ['name'], fluency: ['description', 'level', 'levelNum'] },
      scale,
    },
    interests: { to: 'interests', fields: {} },
    awards: { to: 'awards', fields: { url }, together: { summary } },
    certifications: { to: 'certificates', fields: { name: ['title'], url }, together: { summary } },
    publications: {
      to: 'publications',
      fields: { name: ['title'], releaseDate: ['date'], url },
      together: { summary },
    },
    references: {
      to: 'references',
      fields: {
        reference: ['summary', 'description'],
        position: ['relationship', 'description'],
        url,
      },
    },
    profiles: { to: 'profiles', fields: { url } },
  },
  custom: any,
  person: ['basics'],
  personNames: {},
  texts: { summary: 'content', 'sections.summary': 'content' },
  home: null,
  technical: {
    top: (
      'metadata id shortId name title slug image public visibility locked isPublic isLocked ' +
      'user userId username tags password createdAt updatedAt'
    ).split(' '),
    person: [],
    section: 'id type columns icon iconColor separateLinks keepTogether startOnNewPage'.split(' '),
    item: 'id icon iconColor level levelNum options columns'.split(' '),
  },
};
