import type { Dialect, ItemTable } from './dialect';

const dates = { startDate: ['start'], endDate: ['end'] };
const role: ItemTable = { fields: { name: ['role'], ...dates } };
const titled: ItemTable = { fields: { name: ['title'] } };

/**
 * FRESH, the format of HackMyResume and FluentCV.
 * See fresh-resume-schema 1.0.0-beta and fresh-resume-starter 0.3.1 on npm.
 */
export const dialect: Dialect = {
  name: 'FRESH',
  within: '',
  sections: {
    employment: { to: 'work', fields: { name: ['employer'], ...dates } },
    projects: {
      to: 'projects',
      fields: {
        name: ['title'],
        type: ['category', 'flavor'],
        roles: ['role'],
        github: ['repo'],
        ...dates,
      },
      together: { description: ['description', 'summary'] },
    },
    skills: { to: 'skills', fields: { keywords: ['skills'] } },
    service: { to: 'volunteer', fields: dates },
    education: {
      to: 'education',
      fields: {
        studyType: ['title', 'degree'],
        courses: ['curriculum'],
        score: ['grade'],
        ...dates,
      },
    },
    social: { to: 'profiles', fields: { network: ['label'], username: ['user'] } },
    recognition: { to: 'awards', fields: { awarder: ['from'] } },
    writing: { to: 'publications', fields: { name: ['title'], releaseDate: ['date'] } },
    references: {
      to: 'references',
      fields: { reference: ['quote', 'summary'], position: ['role'] },
      contacts: 'contact',
    },
    testimonials: { to: 'references', fields: { reference: ['quote', 'summary'] } },
    languages: { to: 'languages', fields: { fluency: ['level'] } },
    affiliation: { to: 'x-affiliation', ...role },
    governance: { to: 'x-governance', ...role },
    extracurricular: {
      to: 'x-extracurricular',
      fields: { name: ['title'], summary: ['activity'], ...dates },
    },
    speaking: { to: 'x-speaking', fields: { name: ['title'], organization: ['event'] } },
    reading: { to: 'x-reading', fields: { name: ['title'], organization: ['author'] } },
    samples: { to: 'x-samples', ...titled },
  },
  custom: null,
  person: ['info', 'contact', 'disposition'],
  personNames: { brief: 'summary', authorization: 'workPermit' },
  texts: {},
  home: null,
  technical: { top: ['meta.format'], person: [], section: ['level'], item: ['media'] },
};
