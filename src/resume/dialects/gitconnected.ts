import type { Dialect } from './dialect';

/** The portfolio that gitconnected.com gives of its users: JSON Resume, and what a social network adds to it. */
export const dialect: Dialect = {
  name: 'gitconnected',
  within: '',
  sections: {
    work: { to: 'work', fields: { startDate: ['start'], endDate: ['end'] } },
    volunteer: { to: 'volunteer', fields: { startDate: ['start'], endDate: ['end'] } },
    education: { to: 'education', fields: { startDate: ['start'], endDate: ['end'] } },
    projects: {
      to: 'projects',
      fields: {
        name: ['displayName', 'name'],
        url: ['website'],
        github: ['githubUrl', 'repositoryUrl'],
        startDate: ['start'],
        endDate: ['end'],
      },
      together: {
        description: ['summary', 'description'],
        keywords: ['primaryLanguage', 'languages', 'libraries', 'keywords'],
      },
    },
    skills: { to: 'skills', fields: { level: ['rating'] } },
  },
  custom: null,
  person: ['basics'],
  personNames: { headline: 'summary' },
  texts: {},
  home: { network: 'gitconnected', url: 'https://gitconnected.com/{}' },
  technical: {
    top: ['id'],
    person: 'id karma followers following usernameCaseSensitive isVerified'.split(' '),
    section: [],
    item: 'id logo icon images videos thumbnail isCurrentRole start end rating'.split(' '),
  },
};
