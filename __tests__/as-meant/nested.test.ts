import { testCases } from './cases';

describe('what stands within an entry', () =>
  testCases([
    {
      what: 'positions at one employer',
      resume: {
        work: [
          {
            name: 'Fog Ltd',
            positions: [
              { title: 'Lead', startDate: '2020', highlights: ['Led'] },
              { title: 'Dev', startDate: '2018', endDate: '2020', summary: 'Learned.' },
            ],
          },
        ],
      },
      sees: ['Fog Ltd', 'Lead\nLed', 'Dev\nLearned.'],
    },
    {
      what: 'roles as records',
      resume: { work: [{ company: 'Fog', roles: [{ role: 'Lead', startDate: '2020' }] }] },
      sees: ['Fog', 'Lead'],
    },
    {
      what: 'roles as texts are a line',
      resume: { work: [{ company: 'Fog', roles: ['Lead', 'Dev'] }] },
      sees: ['\nLead, Dev'],
    },
    {
      what: 'positions as a map',
      resume: { work: [{ company: 'Fog', positions: { Lead: { startDate: '2020' } } }] },
      sees: ['Lead', '2020'],
    },
    {
      what: 'positions beside a position of its own',
      resume: {
        work: [{ name: 'Fog', position: 'Boss', positions: [{ title: 'Dev', startDate: '2018' }] }],
      },
      sees: ['Boss\nFog', 'Dev'],
    },
    {
      what: 'the clients of a contractor',
      resume: {
        work: [
          {
            name: 'Self',
            position: 'Contractor',
            projects: [{ name: 'Ledger', client: 'Fog Bank', highlights: ['Wrote it'] }],
          },
        ],
      },
      sees: ['Contractor\nSelf', 'Ledger\nFog Bank', 'Wrote it'],
      sections: ['Experience'],
    },
    {
      what: 'projects as texts are a line',
      resume: { work: [{ name: 'Self', projects: ['Ledger', 'Mast'] }] },
      sees: ['Projects Ledger, Mast'],
    },
    {
      what: 'positions with projects',
      resume: {
        work: [
          {
            name: 'Fog',
            positions: [{ title: 'Dev', projects: [{ name: 'Mast', description: 'Tall.' }] }],
          },
        ],
      },
      sees: ['Fog', 'Dev', 'Mast', 'Tall.'],
    },
    {
      what: 'the degrees of a school',
      resume: {
        education: [
          {
            institution: 'Fog University',
            degrees: [
              { studyType: 'MSc', area: 'Optics', endDate: '2012' },
              { degree: 'BSc', area: 'Physics', endDate: '2010', score: '1.3' },
            ],
          },
        ],
      },
      sees: ['Fog University', 'MSc in Optics', 'BSc in Physics', '1.3'],
    },
    {
      what: 'degrees as texts are a line',
      resume: { education: [{ institution: 'U', degrees: ['BSc', 'MSc'] }] },
      sees: ['U', 'BSc, MSc'],
    },
    {
      what: 'positions of a volunteer',
      resume: { volunteer: [{ organization: 'Club', positions: [{ title: 'Chair' }, 'Member'] }] },
      sees: ['Club', 'Chair, Member'],
    },
    {
      what: 'a job hidden within an employer',
      resume: {
        work: [
          { name: 'Fog', positions: [{ title: 'Shown' }, { title: 'Gone', 'x-hidden': true }] },
        ],
      },
      sees: ['Shown'],
      hides: ['Gone'],
    },
  ]));

describe('points within points', () =>
  testCases([
    {
      what: 'under a key that is text',
      resume: { work: [{ name: 'A', highlights: [{ 'Built X': ['a', 'b'] }, 'c'] }] },
      sees: ['Built X\na\nb\nc'],
    },
    {
      what: 'a list after a text',
      resume: { work: [{ name: 'A', highlights: ['a', ['b', 'c'], 'd'] }] },
      sees: ['a\nb\nc\nd'],
    },
    {
      what: 'a text with points of its own',
      resume: { work: [{ name: 'A', highlights: [{ text: 'Built X', points: ['a', 'b'] }] }] },
      sees: ['Built X\na\nb'],
      hides: ['(', 'Points'],
    },
    {
      what: 'a key and its text',
      resume: { work: [{ name: 'A', highlights: [{ Impact: 'twice as fast' }] }] },
      sees: ['Impact: twice as fast'],
    },
    {
      what: 'a map instead of a list',
      resume: { projects: [{ name: 'A', highlights: { Frontend: ['a'], Backend: 'b' } }] },
      sees: ['Frontend\na', 'Backend: b'],
    },
    {
      what: 'keys that only count',
      resume: { work: [{ name: 'A', highlights: { 1: 'x', item2: 'y' } }] },
      sees: ['x\ny'],
      hides: ['item2'],
    },
    {
      what: 'three levels',
      resume: { work: [{ name: 'A', highlights: ['a', ['b', ['c']]] }] },
      sees: ['a\nb\nc'],
    },
    {
      what: 'lists in a list are one',
      resume: { work: [{ name: 'A', highlights: [['a', 'b'], ['c']] }] },
      sees: ['a, b, c'],
    },
    {
      what: 'in a list that holds itself',
      resume: (() => {
        const points: unknown[] = ['a'];
        points.push(points, 'b');
        return { work: [{ name: 'A', highlights: points }] };
      })(),
      sees: ['a', 'b'],
    },
  ]));

describe('sections under other names', () =>
  testCases([
    ...(
      [
        ['experiences', { company: 'Fog' }, 'Experience'],
        ['works', { company: 'Fog' }, 'Experience'],
        ['jobs', { company: 'Fog' }, 'Experience'],
        ['educations', { school: 'Fog' }, 'Education'],
        ['certification', { name: 'Fog' }, 'Certificates'],
        ['licenses', { name: 'Fog' }, 'Certificates'],
        ['portfolio', { title: 'Fog' }, 'Projects'],
        ['competencies', { name: 'Fog' }, 'Skills'],
        ['testimonials', { text: 'Fog', author: 'B' }, 'References'],
        ['papers', { title: 'Fog' }, 'Publications'],
        ['hobby', 'Fog', 'Interests'],
        ['spokenLanguages', { language: 'Fog' }, 'Languages'],
        ['internships', { company: 'Fog', position: 'Intern' }, 'Internships'],
        ['courses', { name: 'Fog', provider: 'School' }, 'Courses'],
        ['patents', { title: 'Fog', number: 'EP 1' }, 'Patents'],
        ['talks', { title: 'Fog', event: 'Days' }, 'Talks'],
        ['openSource', { name: 'Fog', description: 'Free.' }, 'Open source'],
        ['memberships', 'Fog', 'Memberships'],
      ] as const
    ).map(([key, item, title]) => ({
      what: key,
      resume: { [key]: [item] },
      sees: ['Fog', ...Object.values(item).filter((text) => text.length > 1)],
      sections: [title],
    })),
    {
      what: 'beside the section itself',
      resume: { work: [{ name: 'Fog' }], internships: [{ company: 'Mist' }] },
      sections: ['Experience', 'Internships'],
    },
    {
      what: 'texts of the author’s own run in a line',
      resume: { strengths: ['Calm', 'Kind', 'Quick'] },
      sees: ['Calm, Kind, Quick'],
      sections: ['Strengths'],
    },
    {
      what: 'sentences of the author’s own are points',
      resume: {
        achievements: [
          'Brought the ferry through eleven winters of fog.',
          'Wrote the book on it, and the other book on it as well, twice.',
        ],
      },
      sees: ['Brought the ferry', 'Wrote the book'],
      sections: ['Achievements'],
    },
    {
      what: 'a map of entries',
      resume: { clubs: { Choir: { role: 'Tenor' }, Chess: { role: 'Second board' } } },
      sees: ['Choir', 'Tenor', 'Chess'],
      sections: ['Clubs'],
    },
    {
      what: 'what is for programs',
      resume: {
        settings: { dark: 'yes' },
        seo: { title: 'x1' },
        labels: { work: 'x2' },
        pages: [{ name: 'x3' }],
        flags: ['x4'],
      },
      hides: ['x1', 'x2', 'x3', 'x4'],
      sections: [],
    },
  ]));
