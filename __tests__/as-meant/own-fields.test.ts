import { testCases } from './cases';

describe('keys that no field has are a quiet line of their entry', () =>
  testCases([
    {
      what: 'a text and a number of a job',
      resume: { work: [{ name: 'A', department: 'Platform', teamSize: 12 }] },
      sees: ['Department Platform Team size 12'],
    },
    {
      what: 'a list of texts',
      resume: { work: [{ name: 'A', industries: ['Health', 'Energy'] }] },
      sees: ['Industries Health, Energy'],
    },
    {
      what: 'a list of sentences',
      resume: { work: [{ name: 'A', outcomes: ['Built the lamp.', 'Ran it for years!', 'Gone'] }] },
      sees: ['Outcomes Built the lamp. Ran it for years! Gone'],
    },
    {
      what: 'a list of names, one of which ends with a stop',
      resume: { work: [{ name: 'A', partners: ['Acme Inc.', 'Lamp Works'] }] },
      sees: ['Partners Acme Inc., Lamp Works'],
    },
    {
      what: 'the kind of a contract beside the employer',
      resume: { work: [{ name: 'A', position: 'B', employmentType: 'Full-time' }] },
      sees: ['B\nA Full-time'],
      hides: ['Employment type'],
    },
    {
      what: 'the tools of a job under another name',
      resume: { work: [{ name: 'A', tech: ['Go', 'Rust'] }] },
      sees: ['\nGo, Rust'],
    },
    {
      what: 'the details of a job',
      resume: { work: [{ name: 'A', details: ['Did this', 'Did that'] }] },
      sees: ['Did this\nDid that'],
    },
    {
      what: 'honours, a minor, a thesis, activities',
      resume: {
        education: [
          {
            institution: 'U',
            honors: 'cum laude',
            minor: 'Maths',
            thesis: 'On Fog',
            activities: 'Choir',
          },
        ],
      },
      sees: ['Honors cum laude Minor Maths Thesis On Fog Activities Choir'],
    },
    {
      what: 'a specialisation where no area is given',
      resume: { education: [{ institution: 'U', specialization: 'Optics' }] },
      sees: ['Optics'],
      hides: ['Specialization'],
    },
    {
      what: 'a specialisation beside an area',
      resume: { education: [{ institution: 'U', area: 'Physics', specialization: 'Optics' }] },
      sees: ['Physics', 'Specialization Optics'],
    },
    {
      what: 'the summary of an interest',
      resume: { interests: [{ name: 'Chess', summary: 'since 1990' }] },
      sees: ['Chess since 1990'],
    },
    {
      what: 'the address of an award',
      resume: { awards: [{ title: 'Prize', url: 'https://prize.example' }] },
      leadsTo: ['https://prize.example'],
    },
    {
      what: 'what an award is for',
      resume: { awards: [{ title: 'Prize', category: 'Best Fog' }] },
      sees: ['Category Best Fog'],
    },
    {
      what: 'the years of a skill',
      resume: { skills: [{ name: 'Rust', keywords: ['Tokio'], yearsOfExperience: 5 }] },
      sees: ['Rust Tokio Years of experience 5'],
    },
    {
      what: 'the certificate of a language',
      resume: { languages: [{ language: 'Norsk', fluency: 'fluent', certificate: 'C1' }] },
      sees: ['Norsk fluent Certificate C1'],
    },
    {
      what: 'the date of a project',
      resume: { projects: [{ name: 'P', date: '2020-03' }] },
      sees: ['Mar 2020'],
      hides: ['Present'],
    },
    {
      what: 'the place of a project',
      resume: { projects: [{ name: 'P', location: 'Oslo' }] },
      sees: ['P\nOslo'],
    },
    {
      what: 'short ones of a person, as contacts',
      resume: { basics: { name: 'A', yearsOfExperience: 8, drivingLicense: 'B' } },
      sees: ['years of experience 8', 'driving license B'],
    },
    {
      what: 'a long one of a person, below the summary',
      resume: {
        basics: {
          name: 'A',
          summary: 'First.',
          mission: 'To make sure that everybody who walks into the fog walks out of it again.',
        },
      },
      sees: ['First.', 'Mission To make sure that everybody'],
    },
    {
      what: 'the points of a person',
      resume: { basics: { summary: 'First.', highlights: ['Ran a team', 'Wrote a book'] } },
      sees: ['First.', 'Ran a team\nWrote a book'],
    },
    {
      what: 'what is said of a place',
      resume: { basics: { location: { city: 'Oslo', timezone: 'CET' } } },
      sees: ['Oslo', 'timezone CET'],
    },
    {
      what: 'a thing that names itself',
      resume: { work: [{ name: 'A', team: { name: 'Fog', members: 5 } }] },
      sees: ['Team Fog (Members 5)'],
    },
    {
      what: 'a list of things',
      resume: { education: [{ institution: 'U', clubs: [{ name: 'Choir' }, { name: 'Chess' }] }] },
      sees: ['Clubs Choir, Chess'],
    },
    {
      what: 'of a section of the author’s own',
      resume: { talks: [{ title: 'Fog', audience: 300 }] },
      sees: ['Fog', 'Audience 300'],
    },
    {
      what: 'with an address in it',
      resume: { work: [{ name: 'A', intranet: 'see https://a.example now' }] },
      leadsTo: ['https://a.example'],
    },
  ]));

describe('what tells a reader nothing stays out', () =>
  testCases([
    {
      what: 'names for programs',
      resume: {
        work: [
          { name: 'A', icon: 'fa-x', logo: 'l0go', id: 'i7', slug: 'sl', order: 3, cover: 'c0v' },
        ],
      },
      hides: ['fa-x', 'l0go', 'i7', 'sl', 'Order', 'c0v'],
    },
    {
      what: 'in any spelling',
      resume: { skills: [{ name: 'A', icon_name: 'x1', 'Sort-Order': 4, companyId: 'x2' }] },
      hides: ['x1', 'x2', '4'],
    },
    {
      what: 'yes and no',
      resume: { work: [{ name: 'A', remote: true, featured: false }] },
      hides: ['Remote', 'Featured', 'true', 'false'],
    },
    {
      what: 'what is counted elsewhere',
      resume: { basics: { profiles: [{ network: 'X', username: 'me', followers: 1234 }] } },
      hides: ['1234'],
    },
    {
      what: 'what is between the author and an employer',
      resume: { work: [{ name: 'A', salary: '98765', reasonForLeaving: 'bored' }] },
      hides: ['98765', 'bored'],
    },
    {
      what: 'what is switched off',
      resume: { work: [{ name: 'A', _note: 'x1', '-old': 'x2' }] },
      hides: ['x1', 'x2'],
    },
    {
      what: 'inside a thing, too',
      resume: { work: [{ name: 'A', team: { name: 'Fog', id: 'x1', _note: 'x2' } }] },
      sees: ['Team Fog'],
      hides: ['x1', 'x2'],
    },
  ]));

describe('two names of one field', () =>
  testCases([
    {
      what: 'the second is a line of its own',
      resume: { talks: [{ title: 'Fog', event: 'FogConf' }] },
      sees: ['Fog', 'Event FogConf'],
    },
    {
      what: 'whichever comes first',
      resume: { work: [{ company: 'Old Ltd', name: 'New Ltd' }] },
      sees: ['New Ltd', 'Company Old Ltd'],
    },
    {
      what: 'three of them',
      resume: { skills: [{ skill: 'S', name: 'N', category: 'C' }] },
      sees: ['N', 'Skill S', 'Category C'],
    },
    {
      what: 'once where they say the same',
      resume: { work: [{ company: 'Fog Ltd', name: 'Fog Ltd' }] },
      hides: ['Company'],
    },
    {
      what: 'once where addresses differ in their scheme alone',
      resume: { work: [{ name: 'A', url: 'https://a.example', website: 'a.example/' }] },
      hides: ['Website'],
    },
    {
      what: 'two texts are two paragraphs',
      resume: { projects: [{ name: 'P', description: 'First.', summary: 'Second.' }] },
      sees: ['First.\nSecond.'],
      hides: ['Summary'],
    },
    {
      what: 'two lists are one',
      resume: { work: [{ name: 'A', highlights: ['One'], achievements: ['Two', 'One'] }] },
      sees: ['One\nTwo'],
      hides: ['Achievements', 'Two\nOne'],
    },
    {
      what: 'two names of a section are one section',
      resume: { work: [{ name: 'A' }], experience: [{ name: 'B' }] },
      sees: ['A', 'B'],
      sections: ['Experience'],
    },
    {
      what: 'another number to call',
      resume: { basics: { phone: '+47 22 00 11 22', mobile: '+47 99 00 11 22' } },
      sees: ['+47 22 00 11 22', 'mobile +47 99 00 11 22'],
    },
  ]));
