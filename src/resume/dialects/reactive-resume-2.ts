import type { Dialect, ItemTable } from './dialect';

const dates = { startDate: ['start'], endDate: ['end'] };
const credential: ItemTable = { fields: {}, together: { summary: ['description', 'summary'] } };

/**
 * What Reactive Resume exported up to version 2: sections at the top, each with `heading` and `items`.
 * See `src/data` in the history of AmruthPillai/Reactive-Resume.
 */
export const dialect: Dialect = {
  name: 'Reactive Resume 2',
  within: '',
  sections: {
    work: {
      to: 'work',
      fields: { name: ['company', 'title'], position: ['role'], ...dates },
      together: { summary: ['description', 'summary'] },
    },
    education: {
      to: 'education',
      fields: {
        institution: ['name'],
        studyType: ['degree'],
        area: ['field', 'major'],
        score: ['gpa', 'grade'],
        ...dates,
      },
      together: { summary: ['description', 'summary'] },
    },
    projects: {
      to: 'projects',
      fields: { name: ['title'], startDate: ['start'] },
      period: ['date'],
    },
    awards: { to: 'awards', fields: { awarder: ['subtitle'] }, together: credential.together! },
    certifications: {
      to: 'certificates',
      fields: { name: ['title'], issuer: ['subtitle'] },
      together: credential.together!,
    },
    skills: { to: 'skills', fields: { name: ['skill'] } },
    hobbies: { to: 'interests', fields: { name: ['hobby'] } },
    languages: { to: 'languages', fields: { language: ['name', 'key'], fluency: ['level'] } },
    references: { to: 'references', fields: { reference: ['summary', 'description'] } },
    social: { to: 'profiles', fields: {} },
    extras: { to: 'x-extras', fields: { name: ['key'], summary: ['value'] } },
  },
  custom: { fields: {}, together: credential.together! },
  person: ['profile', 'contact', 'basics'],
  personNames: { profile: 'summary' },
  texts: { objective: 'body' },
  home: null,
  technical: {
    top: 'metadata id name preview public user theme settings template layout createdAt updatedAt'.split(
      ' ',
    ),
    person: ['heading'],
    section: [],
    item: ['id'],
  },
};
