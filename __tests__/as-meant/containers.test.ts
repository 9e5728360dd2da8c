import { testCases } from './cases';

const list: unknown[] = ['Rust'];
list.push(list);

describe('another container than the schema wants', () =>
  testCases([
    {
      what: 'skills as an object of lists',
      resume: { skills: { Backend: ['Rust', 'Go'] } },
      sees: ['Backend Rust, Go'],
    },
    {
      what: 'skills as an object of levels',
      resume: { skills: { Rust: 'expert' } },
      sees: ['Rust', 'expert'],
    },
    {
      what: 'skills as an object of skills',
      resume: { skills: { Backend: { keywords: ['Rust'] } } },
      sees: ['Backend Rust'],
    },
    { what: 'skills as strings', resume: { skills: ['Rust', 'Go'] }, sees: ['Rust, Go'] },
    {
      what: 'skills as one string',
      resume: { skills: 'Rust, Go' },
      sees: ['Rust, Go'],
      sections: ['Skills'],
    },
    {
      what: 'one job instead of a list',
      resume: { work: { name: 'Acme', position: 'Baker' } },
      sees: ['Acme', 'Baker'],
    },
    {
      what: 'jobs by number',
      resume: { work: { 0: { position: 'Baker' }, 1: { position: 'Cook' } } },
      sees: ['Baker', 'Cook'],
    },
    {
      what: 'lists of jobs within a list',
      resume: { work: [[{ name: 'Acme' }], [{ name: 'Bit' }]] },
      sees: ['Acme', 'Bit'],
    },
    {
      what: 'highlights within highlights',
      resume: { work: [{ name: 'A', highlights: [['Won', ['Lost']]] }] },
      sees: ['Won', 'Lost'],
    },
    {
      what: 'one highlight instead of a list',
      resume: { work: [{ name: 'A', highlights: 'Won a cup' }] },
      sees: ['Won a cup'],
    },
    {
      what: 'a summary as a list',
      resume: { basics: { summary: ['First.', 'Second.'] } },
      sees: ['First.\nSecond.'],
    },
    {
      what: 'a label as a list',
      resume: { basics: { label: ['Poet', 'Engineer'] } },
      sees: ['Poet, Engineer'],
    },
    { what: 'basics as a list', resume: { basics: [{ name: 'Ada' }] }, sees: ['Ada'] },
    { what: 'basics as a string', resume: { basics: 'Ada' }, sees: ['Ada'] },
    {
      what: 'keywords as one string',
      resume: { skills: [{ name: 'Web', keywords: 'HTML, CSS' }] },
      sees: ['Web HTML, CSS'],
    },
    {
      what: 'keywords as objects',
      resume: { skills: [{ name: 'Web', keywords: [{ name: 'HTML', level: 'good' }] }] },
      sees: ['HTML (good)'],
    },
    {
      what: 'keywords as objects with a name alone',
      resume: { skills: [{ name: 'Web', keywords: [{ name: 'HTML' }, { name: 'CSS' }] }] },
      sees: ['HTML, CSS'],
    },
    {
      what: 'courses as objects',
      resume: { education: [{ area: 'Art', courses: [{ title: 'Drawing', year: 2001 }] }] },
      sees: ['Drawing (2001)'],
    },
    {
      what: 'a course as a string',
      resume: { education: [{ area: 'Art', courses: 'Drawing' }] },
      sees: ['Drawing'],
    },
    {
      what: 'an address as an object',
      resume: { basics: { website: { name: 'Home', url: 'https://a.example' } } },
      leadsTo: ['https://a.example'],
    },
    {
      what: 'profiles as an object',
      resume: {
        basics: { profiles: { GitHub: { username: 'ada', url: 'https://github.com/ada' } } },
      },
      leadsTo: ['https://github.com/ada'],
    },
    {
      what: 'one profile instead of a list',
      resume: { basics: { profiles: { network: 'GitHub', username: 'ada' } } },
      leadsTo: ['https://github.com/ada'],
    },
    {
      what: 'languages as strings',
      resume: { languages: ['Finnish', 'Swedish'] },
      sees: ['Finnish', 'Swedish'],
    },
    {
      what: 'languages as an object',
      resume: { languages: { Finnish: 'B2' } },
      sees: ['Finnish B2'],
    },
    {
      what: 'references as strings',
      resume: { references: ['She is good.'] },
      sees: ['She is good.'],
    },
    {
      what: 'roles as a string',
      resume: { projects: [{ name: 'A', roles: 'Lead' }] },
      sees: ['\nLead'],
    },
    {
      what: 'a list that holds itself',
      resume: { skills: [{ name: 'A', keywords: list }] },
      sees: ['A Rust'],
    },
    {
      what: 'a job as a string',
      resume: { work: ['Acme'] },
      sees: ['Acme'],
      sections: ['Experience'],
    },
    {
      what: 'a whole section as a string',
      resume: { education: 'Self-taught' },
      sees: ['Self-taught'],
      sections: ['Education'],
    },
    {
      what: 'interests as a string',
      resume: { interests: 'Sailing' },
      sees: ['Sailing'],
      sections: ['Interests'],
    },
    {
      what: 'a place as an object in a job',
      resume: { work: [{ name: 'A', location: { city: 'Oslo', countryCode: 'NO' } }] },
      sees: ['Oslo, Norway'],
      hides: ['[object'],
    },
    {
      what: 'a place as an object in an education',
      resume: { education: [{ area: 'A', location: { city: 'Oslo', region: 'Viken' } }] },
      sees: ['Oslo, Viken'],
    },
    {
      what: 'a place as a string in basics',
      resume: { basics: { location: 'Oslo, Norway' } },
      sees: ['Oslo, Norway'],
    },
    {
      what: 'a place as a list',
      resume: { work: [{ name: 'A', location: ['Oslo', 'Bergen'] }] },
      sees: ['Oslo, Bergen'],
    },
    {
      what: 'an object nobody knows in a text',
      resume: { work: [{ name: 'A', summary: { what: 'Bread', how: 'well' } }] },
      sees: ['Bread, well'],
    },
  ]));

describe('nothing in a container', () =>
  testCases([
    {
      what: 'a list of empty things',
      resume: { work: [{}, null, '', [], { name: '' }] },
      sections: [],
    },
    { what: 'an empty list', resume: { references: [], volunteer: [] }, sections: [] },
    {
      what: 'null everywhere',
      resume: { basics: null, work: null, skills: null, meta: null },
      sections: [],
    },
    {
      what: 'an item whose lists are empty',
      resume: { skills: [{ name: '', keywords: [] }] },
      sections: [],
    },
    {
      what: 'an item of nulls',
      resume: { education: [{ institution: null, courses: [null] }] },
      sections: [],
    },
    {
      what: 'an empty section of the author’s own',
      resume: { 'x-talks': [{ name: '' }] },
      sections: [],
    },
    {
      what: 'empty items between full ones',
      resume: { work: [{}, { name: 'Acme' }, {}] },
      sees: ['Acme'],
      sections: ['Experience'],
    },
    { what: 'an empty string for a section', resume: { skills: '' }, sections: [] },
    {
      what: 'false for a section',
      resume: { work: [{ name: 'A' }], skills: [''] },
      sections: ['Experience'],
    },
  ]));

describe('what people write in place of a list or a text', () =>
  testCases([
    {
      what: 'one school under other names than the schema’s',
      resume: { education: { university: 'Fjord University', degree: 'BSc' } },
      sees: ['BSc\nFjord University'],
      hides: ['Level', 'university'],
    },
    {
      what: 'a map of skills, whose keys are names',
      resume: { skills: { Optics: 'expert', Welding: ['MIG', 'TIG'] } },
      sees: ['Optics expert', 'Welding MIG, TIG'],
    },
    {
      what: 'a list of points in one text',
      resume: {
        work: [{ name: 'A', highlights: '• Built the lamp room\n• Kept the light burning' }],
      },
      sees: ['Built the lamp room\nKept the light burning'],
      hides: ['•'],
    },
    {
      what: 'the same with numbers, and points below one',
      resume: {
        work: [{ name: 'A', highlights: '1. Built the lamp room:\n  - of oak\n2. Kept the light' }],
      },
      sees: ['Built the lamp room:\nof oak\nKept the light'],
      hides: ['1.', '2.'],
    },
    {
      what: 'a text with a dash in one of its lines',
      resume: { work: [{ name: 'A', highlights: 'Built the lamp room,\n- and left' }] },
      sees: ['Built the lamp room,', 'and left'],
    },
    {
      what: 'levels by their kinds',
      resume: {
        languages: [{ language: 'Norwegian', fluency: { reading: 'C1', speaking: 'B2' } }],
      },
      sees: ['Norwegian reading C1, speaking B2'],
    },
    {
      what: 'a score in parts',
      resume: { education: [{ institution: 'A', score: { cgpa: 3.9, scale: 4 } }] },
      sees: ['cgpa 3.9, scale 4'],
    },
    {
      what: 'authors by their names’ parts',
      resume: {
        publications: [
          { name: 'On Lamps', authors: [{ given: 'Iva', family: 'Berg' }, { name: 'Ola Nes' }] },
        ],
      },
      sees: ['Iva Berg, Ola Nes'],
    },
    {
      what: 'skills as items, a venue, a link of a certificate, who gave an award',
      resume: {
        skills: [{ category: 'Optics', items: ['Lenses', 'Prisms'] }],
        publications: [{ title: 'On Lamps', venue: 'OptiConf' }],
        certificates: [{ name: 'Keeper', link: 'https://keeper.example' }],
        awards: [{ title: 'Lamp of the Year', organization: 'Union' }],
      },
      sees: ['Optics Lenses, Prisms', 'OptiConf', 'Lamp of the Year\nUnion'],
      hides: ['Items', 'Venue', 'Link', 'Organization'],
      leadsTo: ['https://keeper.example'],
    },
    {
      what: 'the dates of a job under `date`',
      resume: { work: [{ name: 'A', date: '2019 - 2021' }] },
      sees: ['2019–2021'],
      hides: ['Date'],
    },
    {
      what: 'maps of certificates, jobs, schools, projects, prizes and quotes by their names',
      resume: {
        certificates: { Keeper: 2020 },
        work: { 'Lamp Works': 'Engineer' },
        education: { 'Fjord University': 'BSc' },
        projects: { Beam: 'https://beam.example' },
        awards: { 'Lamp of the Year': 'Union' },
        references: { Ola: 'She kept the light.' },
        'x-facts': { Colour: 'Blue' },
      },
      sees: [
        'Keeper',
        'Engineer\nLamp Works',
        'BSc\nFjord University',
        'Lamp of the Year\nUnion',
        'She kept the light.',
        'Colour\nBlue',
      ],
      leadsTo: ['https://beam.example'],
      hides: ['Level', 'Position'],
    },
    {
      what: 'telephone numbers by their kinds',
      resume: {
        basics: { name: 'A', phone: { mobile: '+47 555 01 420', home: '+47 555 01 421' } },
      },
      sees: ['+47 555 01 420 (mobile)', '+47 555 01 421 (home)'],
      leadsTo: ['tel:+4755501420', 'tel:+4755501421'],
    },
    {
      what: 'addresses by their kinds, one of which is called private',
      resume: { basics: { name: 'A', email: { work: 'a@b.example', private: 'c@d.example' } } },
      sees: ['a@b.example (work)', 'c@d.example (private)'],
      leadsTo: ['mailto:a@b.example', 'mailto:c@d.example'],
    },
    {
      what: 'a section of records without any field of the schema',
      resume: { military: [{ branch: 'Coast Guard', rank: 'Lieutenant' }] },
      sees: ['Coast Guard', 'Lieutenant'],
      sections: ['Military'],
    },
    {
      what: 'since and until, expires',
      resume: {
        memberships: [{ organization: 'Union', since: '2010', until: '2012' }],
        certificates: [{ name: 'Keeper', expires: '2025-01' }],
      },
      sees: ['2010–2012', 'Jan 2025'],
      hides: ['Since', 'Until'],
    },
    {
      what: 'several addresses of one project, in a list and by their names',
      resume: {
        work: [{ name: 'Lamp Works', url: ['https://a.example', 'https://b.example'] }],
        projects: [
          { name: 'Beam', url: { demo: 'https://c.example/x', code: 'https://d.example' } },
        ],
        basics: { name: 'A', url: { home: 'https://e.example', blog: 'https://f.example/y' } },
      },
      sees: ['https://c.example/x (demo), https://d.example (code)', 'https://f.example/y (blog)'],
      leadsTo: ['a', 'b', 'c', 'd', 'e', 'f'].map(
        (host) => `https://${host}.example${{ c: '/x', f: '/y' }[host] ?? ''}`,
      ),
    },
    {
      what: 'numbers within a keyword, by their names',
      resume: { skills: [{ name: 'Web', keywords: [{ name: 'CSS', years: 3 }] }] },
      sees: ['CSS (years 3)'],
    },
    {
      what: 'a map of true and false',
      resume: { skills: { Optics: true, Welding: false }, references: { available: true } },
      sees: ['Optics', 'available'],
      hides: ['true', 'Welding'],
    },
  ]));
