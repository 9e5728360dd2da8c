import { testCases } from './cases';

const old = 'https://old.example';
const site = 'https://new.example';

describe('names of the old schema', () =>
  testCases([
    { what: 'work.company', resume: { work: [{ company: 'Acme' }] }, sees: ['Acme'] },
    { what: 'work.website', resume: { work: [{ name: 'A', website: site }] }, leadsTo: [site] },
    { what: 'basics.website', resume: { basics: { website: site } }, leadsTo: [site] },
    {
      what: 'basics.picture',
      resume: { basics: { picture: `${site}/a.png` } },
      leadsTo: [`${site}/a.png`],
    },
    {
      what: 'education.gpa',
      resume: { education: [{ area: 'Physics', gpa: '1.3' }] },
      sees: ['1.3'],
    },
    {
      what: 'publications.website',
      resume: { publications: [{ name: 'A', website: site }] },
      leadsTo: [site],
    },
    {
      what: 'volunteer.website',
      resume: { volunteer: [{ organization: 'A', website: site }] },
      leadsTo: [site],
    },
    {
      what: 'languages.name',
      resume: { languages: [{ name: 'Finnish', level: 'B2' }] },
      sees: ['Finnish B2'],
    },
    {
      what: 'projects.summary',
      resume: { projects: [{ name: 'A', summary: 'Maps of rain' }] },
      sees: ['Maps of rain'],
    },
  ]));

describe('names that people use', () =>
  testCases([
    {
      what: 'a section called experience',
      resume: { experience: [{ name: 'Acme' }] },
      sees: ['Acme'],
      sections: ['Experience'],
    },
    {
      what: 'a section called certifications',
      resume: { certifications: [{ title: 'Boat licence' }] },
      sees: ['Boat licence'],
      sections: ['Certificates'],
    },
    {
      what: 'a section called hobbies',
      resume: { hobbies: ['Sailing'] },
      sees: ['Sailing'],
      sections: ['Interests'],
    },
    {
      what: 'a section called volunteering',
      resume: { volunteering: [{ name: 'Food bank' }] },
      sees: ['Food bank'],
      sections: ['Volunteering'],
    },
    { what: 'work.title', resume: { work: [{ title: 'Baker' }] }, sees: ['Baker'] },
    {
      what: 'work.employer and role',
      resume: { work: [{ employer: 'Acme', role: 'Baker' }] },
      sees: ['Acme', 'Baker'],
    },
    {
      what: 'work.start and end',
      resume: { work: [{ name: 'A', start: '2019', end: '2020' }] },
      sees: ['2019–2020'],
    },
    {
      what: 'work.achievements',
      resume: { work: [{ name: 'A', achievements: ['Won a cup'] }] },
      sees: ['Won a cup'],
    },
    {
      what: 'education.school and degree',
      resume: { education: [{ school: 'Uni', degree: 'MSc', major: 'Art' }] },
      sees: ['Uni', 'MSc in Art'],
    },
    {
      what: 'education.grade',
      resume: { education: [{ area: 'Art', grade: 'with honours' }] },
      sees: ['with honours'],
    },
    {
      what: 'awards.issuer',
      resume: { awards: [{ name: 'Medal', issuer: 'The King', year: 2001 }] },
      sees: ['Medal', 'The King', '2001'],
    },
    {
      what: 'publications.title and journal',
      resume: { publications: [{ title: 'On Rain', journal: 'Weather', date: '2019' }] },
      sees: ['On Rain', 'Weather', '2019'],
    },
    {
      what: 'references.quote',
      resume: { references: [{ referee: 'Bo', quote: 'Good' }] },
      sees: ['Good', 'Bo'],
    },
    {
      what: 'projects.technologies',
      resume: { projects: [{ title: 'A', technologies: ['Rust'] }] },
      sees: ['Rust'],
    },
    {
      what: 'basics.title',
      resume: { basics: { fullName: 'Ada', title: 'Poet' } },
      sees: ['Ada', 'Poet'],
    },
    {
      what: 'basics.telephone',
      resume: { basics: { telephone: '+49 30 123456' } },
      sees: ['+49 30 123456'],
      leadsTo: ['tel:+4930123456'],
    },
    {
      what: 'a location of zip and state',
      resume: { basics: { location: { town: 'Reno', state: 'NV', zip: '89501', country: 'US' } } },
      sees: ['Reno', 'NV 89501', 'United States'],
    },
  ]));

describe('old and new beside each other', () =>
  testCases([
    {
      what: 'the new name wins, and the old one is a line',
      resume: { work: [{ company: 'Old Ltd', name: 'New Ltd' }] },
      sees: ['New Ltd', 'Company Old Ltd'],
    },
    {
      what: 'the old one where the new one is empty',
      resume: { work: [{ company: 'Old Ltd', name: '' }] },
      sees: ['Old Ltd'],
    },
    {
      what: 'the old one where the new one is null',
      resume: { work: [{ company: 'Old Ltd', name: null }] },
      sees: ['Old Ltd'],
    },
    {
      what: 'the old one where the new one is white space',
      resume: { work: [{ company: 'Old Ltd', name: ' \n' }] },
      sees: ['Old Ltd'],
    },
    {
      what: 'the new address, and the old one',
      resume: { basics: { website: old, url: site } },
      leadsTo: [site, old],
    },
    {
      what: 'each entry by itself',
      resume: { work: [{ company: 'Old Ltd' }, { name: 'New Ltd' }] },
      sees: ['Old Ltd', 'New Ltd'],
    },
    {
      what: 'an empty list beside a full one',
      resume: { work: [], experience: [{ name: 'Acme' }] },
      sees: ['Acme'],
    },
  ]));
