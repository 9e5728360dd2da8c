import { testCases } from './cases';

const site = 'https://a.example';

describe('what the schema forgot', () =>
  testCases([
    {
      what: 'keywords of a job',
      resume: { work: [{ name: 'A', keywords: ['Rust', 'Go'] }] },
      sees: ['\nRust, Go'],
    },
    {
      what: 'technologies of a job',
      resume: { work: [{ name: 'A', technologies: 'Rust' }] },
      sees: ['Rust'],
    },
    {
      what: 'a summary of an education',
      resume: { education: [{ area: 'Art', summary: 'With *joy*.' }] },
      sees: ['With joy.'],
    },
    {
      what: 'a place of an education',
      resume: { education: [{ area: 'Art', location: 'Oslo' }] },
      sees: ['Oslo'],
    },
    {
      what: 'highlights of an education',
      resume: { education: [{ area: 'Art', highlights: ['Won'] }] },
      sees: ['Won'],
    },
    {
      what: 'a place of unpaid work',
      resume: { volunteer: [{ organization: 'A', location: 'Oslo' }] },
      sees: ['Oslo'],
    },
    {
      what: 'authors of a publication',
      resume: { publications: [{ name: 'A', authors: ['Bo', 'Cy'] }] },
      sees: ['Bo, Cy'],
    },
    {
      what: 'an author of a publication',
      resume: { publications: [{ name: 'A', author: 'Bo' }] },
      sees: ['Bo'],
    },
    {
      what: 'authors as objects',
      resume: { publications: [{ name: 'A', authors: [{ name: 'Bo' }] }] },
      sees: ['Bo'],
    },
    {
      what: 'a DOI',
      resume: { publications: [{ name: 'A', doi: '10.1000/182' }] },
      sees: ['10.1000/182'],
      leadsTo: ['https://doi.org/10.1000/182'],
    },
    {
      what: 'a DOI as an address',
      resume: { publications: [{ name: 'A', doi: 'https://doi.org/10.1000/182' }] },
      leadsTo: ['https://doi.org/10.1000/182'],
    },
    {
      what: 'a DOI that is none',
      resume: { publications: [{ name: 'A', doi: 'pending' }] },
      sees: ['pending'],
    },
    {
      what: 'a publication’s type',
      resume: { publications: [{ name: 'A', type: 'preprint' }] },
      sees: ['preprint'],
    },
    {
      what: 'the end of a certificate',
      resume: { certificates: [{ name: 'A', expiryDate: '2027-03' }] },
      sees: ['Expires Mar 2027'],
    },
    {
      what: 'the number of a certificate',
      resume: { certificates: [{ name: 'A', credentialId: 'XY-12' }] },
      sees: ['Credential ID XY-12'],
    },
    {
      what: 'a certificate of other names',
      resume: { certificates: [{ title: 'A', authority: 'B', validUntil: '2027', id: 7 }] },
      sees: ['A', 'B', 'Expires 2027', 'Credential ID 7'],
    },
    {
      what: 'a summary of a certificate',
      resume: { certificates: [{ name: 'A', summary: 'Hard.' }] },
      sees: ['Hard.'],
    },
    {
      what: 'the source of a project',
      resume: { projects: [{ name: 'A', github: `${site}/a` }] },
      leadsTo: [`${site}/a`],
    },
    {
      what: 'two addresses of a project',
      resume: { projects: [{ name: 'A', url: site, repository: `${site}/src` }] },
      leadsTo: [site, `${site}/src`],
    },
    {
      what: 'a summary of a project',
      resume: { projects: [{ name: 'A', summary: 'Rain.' }] },
      sees: ['Rain.'],
    },
    {
      what: 'a profile without an address',
      resume: { basics: { profiles: [{ network: 'GitHub', username: 'ada' }] } },
      leadsTo: ['https://github.com/ada'],
    },
    {
      what: 'a network in another spelling',
      resume: { basics: { profiles: [{ network: 'Git-Hub', username: '@ada' }] } },
      leadsTo: ['https://github.com/ada'],
    },
    {
      what: 'a network that nobody knows',
      resume: { basics: { profiles: [{ network: 'Rainbook', username: 'ada' }] } },
      sees: ['Rainbook ada'],
    },
    {
      what: 'a username with spaces',
      resume: { basics: { profiles: [{ network: 'GitHub', username: 'Ada L' }] } },
      sees: ['GitHub Ada L'],
      leadsNowhere: ['https://github.com/Ada L'],
    },
    {
      what: 'a profile without a network',
      resume: { basics: { profiles: [{ url: `${site}/ada` }] } },
      sees: ['a.example/ada'],
      leadsTo: [`${site}/ada`],
    },
    {
      what: 'a profile of a network alone',
      resume: { basics: { profiles: [{ network: 'GitHub' }] } },
      sees: ['GitHub'],
    },
    {
      what: 'a profile without a username',
      resume: { basics: { profiles: [{ network: 'GitHub', url: `${site}/ada` }] } },
      sees: ['GitHub a.example/ada'],
    },
    { what: 'pronouns', resume: { basics: { pronouns: 'she/her' } }, sees: ['pronouns she/her'] },
    {
      what: 'a birth date',
      resume: { basics: { birthDate: '1990-12-10' } },
      sees: ['born Dec 10, 1990'],
    },
    {
      what: 'a birth date by another name',
      resume: { basics: { dateOfBirth: '1990' } },
      sees: ['born 1990'],
    },
    {
      what: 'a nationality',
      resume: { basics: { nationality: 'Finnish' } },
      sees: ['nationality Finnish'],
    },
    { what: 'a work permit', resume: { basics: { workPermit: 'EU' } }, sees: ['work permit EU'] },
    { what: 'a visa', resume: { basics: { visa: 'none needed' } }, sees: ['none needed'] },
    {
      what: 'a fluency in any words',
      resume: { languages: [{ language: 'Finnish', fluency: 'TOEIC 950, 90 %' }] },
      sees: ['Finnish TOEIC 950, 90 %'],
    },
  ]));

const talk = {
  name: 'On Rain',
  conference: 'RainConf',
  date: '2019-05',
  url: site,
  description: 'Wet.',
};

describe('sections of the author’s own', () =>
  testCases([
    {
      what: 'by a key with x-',
      resume: { 'x-talks': [talk] },
      sees: ['On Rain', 'RainConf', 'May 2019', 'Wet.'],
      leadsTo: [site],
      sections: ['Talks'],
    },
    {
      what: 'titled by its key',
      resume: { 'x-speakingEngagements': [talk] },
      sections: ['Speaking engagements'],
    },
    {
      what: 'titled by a key with hyphens',
      resume: { 'x-open-source': [talk] },
      sections: ['Open source'],
    },
    {
      what: 'titled by the option',
      resume: { 'x-talks': [talk] },
      options: { sections: [{ section: 'x-talks', title: 'On stage' }] },
      sections: ['On stage'],
    },
    {
      what: 'titled by a label',
      resume: { 'x-talks': [talk] },
      options: { labels: { 'x-talks': 'On stage' } },
      sections: ['On stage'],
    },
    {
      what: 'by the option alone',
      resume: { leadership: [{ title: 'Captain', organization: 'Team' }] },
      options: { sections: ['leadership'] },
      sees: ['Captain', 'Team'],
      sections: ['Leadership'],
    },
    {
      what: 'by the option in meta',
      resume: { talks: [talk], meta: { themeOptions: { sections: ['talks'] } } },
      sees: ['On Rain'],
      sections: ['Talks'],
    },
    {
      what: 'without the option, too',
      resume: { leadership: [{ title: 'Captain' }] },
      sees: ['Captain'],
      sections: ['Leadership'],
    },
    {
      what: 'as strings',
      resume: { 'x-patents': ['One', 'Two'] },
      sees: ['One', 'Two'],
      sections: ['Patents'],
    },
    {
      what: 'as an object of entries',
      resume: { 'x-tools': { Hammer: { summary: 'Hits.' } } },
      sees: ['Hammer', 'Hits.'],
    },
    {
      what: 'with fields that nobody knows',
      resume: { 'x-tools': [{ name: 'Hammer', boughtIn: 'Oslo' }] },
      sees: ['Bought in Oslo'],
    },
    {
      what: 'with ranges, places and points',
      resume: {
        'x-trips': [
          {
            name: 'North',
            start: '2019',
            end: '2020',
            location: { city: 'Oslo' },
            highlights: ['Snow'],
            tags: ['cold'],
          },
        ],
      },
      sees: ['2019–2020', 'Oslo', 'Snow', '\ncold'],
    },
    {
      what: 'without what is switched off',
      resume: { 'x-tools': [{ name: 'Hammer', _price: '9' }] },
      hides: ['9'],
    },
    {
      what: 'two of one title',
      resume: { 'x-talks': [talk], 'X-talks': [{ name: 'B' }] },
      sections: ['Talks', 'Talks'],
    },
  ]));
