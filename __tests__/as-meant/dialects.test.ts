import { testCases } from './cases';

const job = { name: 'Lamp Works', position: 'Engineer', startDate: '2019', endDate: '2021' };

describe('FRESH', () =>
  testCases([
    {
      what: 'jobs in `employment.history`, with a summary before them',
      resume: {
        employment: {
          summary: 'Ten years ashore.',
          history: [
            { employer: 'Lamp Works', position: 'Engineer', start: '2019-01', end: '2021-02' },
          ],
        },
      },
      sees: ['Ten years ashore.', 'Lamp Works', 'Engineer', 'Jan 2019 – Feb 2021'],
      sections: ['Experience'],
    },
    {
      what: 'skills in sets and in a list',
      resume: {
        skills: {
          sets: [{ name: 'Optics', level: 'master', skills: ['Lenses', 'Prisms'] }],
          list: [{ name: 'Welding', level: 'basic' }],
        },
      },
      sees: ['Optics', 'master', 'Lenses, Prisms', 'Welding', 'basic'],
    },
    {
      what: 'the person in `info`, `contact`, `location` and `social`',
      resume: {
        name: 'Iva Berg',
        meta: { format: 'FRESH@0.6.0' },
        info: { label: 'Keeper', brief: 'I keep lamps.' },
        contact: { email: 'iva@fjord.example', phone: '+47 555 01 420', website: 'fjord.example' },
        location: { address: 'Quay 7', code: '5003', city: 'Bergen', country: 'NO' },
        social: [{ network: 'GitHub', user: 'ivaberg', url: 'https://github.com/ivaberg' }],
      },
      sees: [
        'Iva Berg',
        'Keeper',
        'I keep lamps.',
        'Quay 7, 5003 Bergen, Norway',
        '+47 555 01 420',
      ],
      leadsTo: ['mailto:iva@fjord.example', 'https://github.com/ivaberg', 'https://fjord.example'],
    },
    {
      what: 'service, recognition, writing, testimonials',
      resume: {
        name: 'Iva',
        meta: { format: 'FRESH@1.0.0-beta' },
        service: { history: [{ organization: 'Rescue', position: 'Radio', start: '2010' }] },
        recognition: [{ title: 'Lamp of the Year', from: 'Union', date: '2019' }],
        writing: [{ title: 'Dark Coasts', publisher: { name: 'Tide Press' }, date: '2017' }],
        testimonials: [{ name: 'Ola', quote: 'Bright.' }],
        speaking: [{ title: 'Glass', event: 'OptiConf' }],
      },
      sees: [
        'Rescue',
        'Radio',
        'Lamp of the Year',
        'Union',
        'Dark Coasts',
        'Tide Press',
        'OptiConf',
      ],
      sections: ['Publications', 'Awards', 'Volunteering', 'References', 'Speaking'],
    },
    {
      what: 'a degree that its history names is said once',
      resume: {
        education: {
          level: 'degree',
          degree: 'BSc',
          history: [{ institution: 'Nordic', title: 'BSc', grade: 'B', curriculum: ['Waves'] }],
        },
      },
      sees: ['BSc', 'Nordic', 'Waves'],
      hides: ['degree', 'BSc\nBSc'],
    },
    {
      what: 'an item whose key is the schema’s own, beside the dialect’s',
      resume: {
        employment: { history: [{ name: 'Lamp Works', role: 'Engineer', start: '2019' }] },
      },
      sees: ['Lamp Works', 'Engineer', '2019'],
    },
    {
      what: 'jobs of both kinds',
      resume: {
        work: [job],
        employment: { history: [{ employer: 'Harbour', position: 'Keeper' }] },
      },
      sees: ['Lamp Works', 'Harbour'],
    },
    {
      what: 'what is private in an item, for the public',
      resume: {
        name: 'Iva',
        meta: { format: 'FRESH@1' },
        contact: { email: 'iva@fjord.example', phone: '+47 555 01 420' },
        references: [
          {
            name: 'Siv',
            summary: 'Call me.',
            private: true,
            contact: [{ flavor: 'email', value: 's@s.example' }],
          },
          { name: 'Ola', summary: 'Bright.' },
        ],
        employment: { 'x-private': true, history: [{ employer: 'Harbour', position: 'Keeper' }] },
      },
      options: { audience: 'public' },
      sees: ['Iva', 'Ola', 'Bright.'],
      hides: ['Siv', 'Call me.', 's.example', 'iva@fjord', '555', 'Harbour'],
    },
  ]));

describe('Reactive Resume', () =>
  testCases([
    {
      what: 'version 4: a job whose date is one text',
      resume: {
        basics: {
          name: 'Mara',
          headline: 'Cartographer',
          url: { label: '', href: 'https://maps.example' },
        },
        sections: {
          experience: {
            name: 'Experience',
            visible: true,
            items: [
              {
                id: 'x',
                visible: true,
                company: 'Tidal',
                position: 'Lead',
                date: 'January 2019 to Present',
              },
            ],
          },
        },
      },
      sees: ['Mara', 'Cartographer', 'Tidal', 'Lead', 'Jan 2019 – Present'],
      leadsTo: ['https://maps.example'],
    },
    {
      what: 'version 5: school, degree, period, and a title of its author’s',
      resume: {
        basics: { name: 'Tove' },
        sections: {
          education: {
            title: 'Ausbildung',
            hidden: false,
            items: [
              {
                hidden: false,
                school: 'Ahrenfeld',
                degree: 'Meister',
                grade: '1,3',
                period: '2009-2012',
              },
            ],
          },
        },
        metadata: { page: { locale: 'de-DE' } },
      },
      sees: ['Ahrenfeld', 'Meister', '1,3', '2009–2012'],
      sections: ['Ausbildung'],
    },
    {
      what: 'version 3: names, a date that is a record, levels as numbers',
      resume: {
        basics: {
          name: 'Mara',
          photo: { url: 'https://maps.example/m.jpg', visible: true, filters: { size: 128 } },
          website: 'https://maps.example',
          birthdate: '1990-05-04',
          location: {
            address: 'Quay 7',
            city: 'Bodø',
            country: 'Norway',
            postalCode: '8001',
            region: '',
          },
        },
        sections: {
          work: {
            name: 'Work',
            type: 'basic',
            visible: true,
            items: [{ name: 'Tidal', position: 'Lead', date: { start: '2019-01-01', end: '' } }],
          },
          languages: {
            name: 'Languages',
            visible: true,
            items: [{ name: 'Sami', level: 'Good', levelNum: 6 }],
          },
          skills: {
            name: 'Skills',
            visible: true,
            items: [{ name: 'Ink', level: '', levelNum: 8 }],
          },
        },
      },
      sees: [
        'Tidal',
        'Jan 2019 – Present',
        'Sami',
        'Good',
        '8/10',
        '4 May 1990',
        'Quay 7, 8001 Bodø',
      ],
      leadsTo: ['https://maps.example/m.jpg'],
      sections: ['Work', 'Skills', 'Languages'],
    },
    {
      what: 'what is switched off: an item, a section, the picture, the summary',
      resume: {
        picture: { hidden: true, url: 'https://maps.example/m.jpg' },
        basics: { name: 'Mara' },
        summary: { title: 'Summary', hidden: true, content: '<p>Unseen words.</p>' },
        sections: {
          experience: {
            title: 'Work',
            hidden: false,
            items: [
              { hidden: true, company: 'Secret Surveys' },
              { hidden: false, company: 'Tidal' },
            ],
          },
          awards: { title: 'Awards', hidden: true, items: [{ title: 'Nothing' }] },
        },
        customSections: [{ title: 'Drafts', hidden: true, items: [{ title: 'Draft' }] }],
      },
      sees: ['Mara', 'Tidal'],
      hides: ['Secret', 'Nothing', 'Unseen', 'Draft'],
      leadsNowhere: ['https://maps.example/m.jpg'],
      sections: ['Work'],
    },
    {
      what: 'sections of the author’s own, of version 4 and of version 5',
      resume: {
        basics: { name: 'Mara' },
        sections: {
          custom: {
            k3: {
              name: 'GraphQL Expeditions',
              visible: true,
              items: [{ name: 'Svalbard', description: 'Navigator', date: '2017' }],
            },
          },
        },
        customSections: [
          {
            title: 'Courses',
            type: 'experience',
            items: [{ company: 'Evening School', position: 'Teacher', period: '2014 - 2016' }],
          },
        ],
      },
      sees: ['Svalbard', 'Navigator', '2017', 'Evening School', 'Teacher', '2014–2016'],
      sections: ['GraphQL Expeditions', 'Courses'],
    },
    {
      what: 'sections of the author’s own of version 3, among the others',
      resume: {
        basics: { name: 'Mara' },
        sections: {
          'f3e4-11': {
            name: 'Boats',
            type: 'custom',
            visible: true,
            items: [{ title: 'Knarr', subtitle: 'Skipper', date: { start: '2001', end: '2003' } }],
          },
        },
      },
      sees: ['Knarr', 'Skipper', '2001–2003'],
      sections: ['Boats'],
    },
    {
      what: 'fields of the author’s own: names of networks, of contacts, and others',
      resume: {
        basics: {
          name: 'Mara',
          customFields: [
            { id: '1', icon: 'flag', name: 'Nationality', value: 'Norwegian' },
            { id: '2', icon: 'ship', name: 'Boat licence', value: 'Class B' },
            { id: '3', icon: 'globe', text: 'Logbook', link: 'https://log.example/mara' },
          ],
        },
        sections: { skills: { name: 'Skills', items: [{ name: 'Ink' }] } },
      },
      sees: ['nationality Norwegian', 'Boat licence Class B', 'Logbook'],
      leadsTo: ['https://log.example/mara'],
    },
    {
      what: 'a second telephone number among them, for the public',
      resume: {
        basics: {
          name: 'Mara',
          customFields: [
            { id: '1', icon: 'phone', text: '+47 555 01 420', link: '' },
            { id: '2', icon: 'envelope', name: 'E-mail', value: 'mara@maps.example' },
          ],
        },
        sections: { skills: { name: 'Skills', items: [{ name: 'Ink' }] } },
      },
      options: { audience: 'public' },
      hides: ['555', 'mara@maps'],
    },
    {
      what: 'version 2: `heading` and `items` at the top, an objective, a name in two parts',
      resume: {
        name: 'Bees 2020',
        profile: {
          heading: 'Profile',
          firstName: 'Rune',
          lastName: 'Hagen',
          subtitle: 'Beekeeper',
        },
        objective: { heading: 'Objective', visible: true, body: 'Forty hives.' },
        work: {
          heading: 'Jobs',
          visible: true,
          items: [{ id: 'w', company: 'City Hives', position: 'Keeper' }],
        },
        hobbies: { heading: 'Hobbies', visible: true, items: [{ id: 'h', name: 'Concertina' }] },
        social: {
          heading: 'Social',
          visible: true,
          items: [{ network: 'GitHub', username: 'rune' }],
        },
        metadata: { template: 'onyx' },
      },
      sees: ['Rune Hagen', 'Beekeeper', 'Forty hives.', 'City Hives', 'Keeper', 'Concertina'],
      hides: ['Bees 2020', 'onyx'],
      leadsTo: ['https://github.com/rune'],
      sections: ['Jobs', 'Hobbies'],
    },
    {
      what: 'version 1: all of it in `data`, with `enable`',
      resume: {
        data: {
          profile: {
            heading: 'Profile',
            firstName: 'Rune',
            lastName: 'Hagen',
            address: { line1: 'Meadow 3', line2: 'Lund' },
          },
          work: {
            enable: true,
            heading: 'Work',
            items: [
              {
                id: 'w',
                enable: true,
                title: 'City Hives',
                role: 'Keeper',
                start: '2015',
                end: '2017',
                description: 'Cared.',
              },
            ],
          },
          awards: { enable: false, heading: 'Awards', items: [{ title: 'Nothing' }] },
        },
        theme: { layout: 'Onyx' },
      },
      sees: ['Rune Hagen', 'Meadow 3', 'Lund', 'City Hives', 'Keeper', '2015–2017', 'Cared.'],
      hides: ['Nothing', 'Onyx'],
    },
  ]));

describe('gitconnected', () =>
  testCases([
    {
      what: 'a username there, a headline, a blog, and dates in years and months',
      resume: {
        basics: {
          name: 'Nils',
          username: 'nils',
          label: 'Engineer',
          headline: 'Quick builds.',
          blog: 'https://blog.example/nils',
          region: 'Oslo, Norway',
          karma: 130,
          followers: 42,
        },
        work: [
          {
            name: 'Builds',
            position: 'Intern',
            start: { year: 2015, month: 9 },
            end: { year: 2017, month: 2 },
          },
        ],
        projects: [
          {
            name: 'tiny-linker',
            displayName: 'Tiny Linker',
            languages: ['Rust'],
            libraries: ['gimli'],
            githubUrl: 'https://github.com/n/t',
          },
        ],
      },
      sees: [
        'Engineer',
        'Quick builds.',
        'Oslo, Norway',
        'Sep 2015 – Feb 2017',
        'Tiny Linker',
        'Rust, gimli',
      ],
      hides: ['130', '42', 'Engineer, Quick'],
      leadsTo: [
        'https://gitconnected.com/nils',
        'https://blog.example/nils',
        'https://github.com/n/t',
      ],
    },
  ]));

describe('no basics', () =>
  testCases([
    {
      what: 'the person at the top',
      resume: {
        name: 'Elin Sund',
        title: 'Stage designer',
        email: 'elin@stages.example',
        website: 'https://stages.example',
        location: 'Malmö, Sweden',
        about: 'Rooms for plays.',
        experience: [{ company: 'Folding Theatre', title: 'Head of design', startDate: '2017' }],
      },
      sees: ['Elin Sund', 'Stage designer', 'Malmö, Sweden', 'Rooms for plays.', 'Folding Theatre'],
      leadsTo: ['mailto:elin@stages.example', 'https://stages.example'],
    },
    ...[
      'personal',
      'personalInfo',
      'personal_information',
      'Personal Details',
      'info',
      'profile',
      'header',
      'about',
      'contact',
      'contactInfo',
    ].map((key) => ({
      what: `the person in \`${key}\``,
      resume: {
        [key]: { name: 'Elin Sund', jobTitle: 'Designer', email: 'elin@stages.example' },
        work: [job],
      },
      sees: ['Elin Sund', 'Designer', 'Lamp Works'],
      leadsTo: ['mailto:elin@stages.example'],
    })),
    {
      what: 'a name at the top and contacts in a record, with networks among them',
      resume: {
        name: { first: 'Elin', last: 'Sund' },
        contact: {
          email: 'elin@stages.example',
          github: 'elinsund',
          linkedin_url: 'https://linkedin.com/in/elinsund',
          city: 'Malmö',
        },
      },
      sees: ['Elin Sund', 'Malmö', 'GitHub', 'LinkedIn'],
      leadsTo: ['https://github.com/elinsund', 'https://linkedin.com/in/elinsund'],
    },
    {
      what: 'profiles as a map, as addresses, and as a list',
      resume: {
        name: 'Elin',
        social: { github: 'elinsund' },
        links: ['https://gitlab.com/elin', { name: 'Logbook', url: 'https://log.example/elin' }],
        profiles: [{ network: 'Mastodon', url: 'https://stage.example/@elin' }],
      },
      sees: ['GitHub', 'GitLab', 'Logbook', 'Mastodon'],
      leadsTo: [
        'https://github.com/elinsund',
        'https://gitlab.com/elin',
        'https://log.example/elin',
      ],
    },
    {
      what: 'a contact that is one text',
      resume: { name: 'Elin', contact: 'elin@stages.example' },
      leadsTo: ['mailto:elin@stages.example'],
    },
    {
      what: 'contacts in a list, each with its kind',
      resume: {
        name: 'Elin',
        contact: [
          { type: 'email', value: 'elin@stages.example' },
          { type: 'Skype', value: 'elin.s' },
        ],
      },
      sees: ['Skype elin.s'],
      leadsTo: ['mailto:elin@stages.example'],
    },
    {
      what: 'a text about the person in `profile`',
      resume: { name: 'Elin', profile: 'I fold rooms.' },
      sees: ['I fold rooms.'],
    },
    {
      what: 'contacts, for the public',
      resume: {
        name: 'Elin',
        phone: '+46 555 01 77',
        contact: {
          email: 'elin@stages.example',
          address: 'Quay 7',
          zip: '5003',
          city: 'Malmö',
          dateOfBirth: '1990-01-02',
        },
        personal: { 'x-private': true, nationality: 'Swedish', linkedin: 'elin' },
      },
      options: { audience: 'public' },
      sees: ['Elin', 'Malmö'],
      hides: ['555', 'elin@', 'Quay', '5003', '1990', 'Swedish', 'LinkedIn'],
    },
  ]));

describe('a résumé of the schema goes before', () =>
  testCases([
    {
      what: 'contacts beside `basics` complete them',
      resume: {
        basics: { name: 'Elin', label: 'Designer' },
        contact: { email: 'elin@stages.example', phone: '+46 555 01 77' },
        work: [job],
      },
      sees: ['Elin', 'Designer', '+46 555 01 77'],
      leadsTo: ['mailto:elin@stages.example'],
    },
    {
      what: 'what `basics` say already is said once, and what differs as well',
      resume: {
        basics: {
          name: 'Elin',
          email: 'elin@stages.example',
          profiles: [{ network: 'GitHub', username: 'elin' }],
        },
        contact: { email: 'Elin@stages.example', phone: '1234567' },
        social: { gitlab: 'elin2' },
      },
      sees: ['elin@stages.example', '1234567', 'GitHub', 'GitLab'],
      hides: ['Elin@stages'],
    },
    {
      what: 'a title of the file is no label',
      resume: { basics: { name: 'Elin' }, title: 'My résumé', name: 'résumé-2020', work: [job] },
      sees: ['Elin'],
      hides: ['My résumé', 'résumé-2020'],
    },
    {
      what: 'lists that are called `info` and `profile`',
      resume: {
        basics: { name: 'Elin' },
        info: [{ name: 'Driving' }],
        profile: [{ name: 'Quick learner' }],
      },
      options: { sections: ['info', 'profile'] },
      sees: ['Driving', 'Quick learner'],
      sections: ['Info', 'Profile'],
    },
    {
      what: 'skills that are a map',
      resume: { basics: { name: 'Elin' }, skills: { list: ['Rust'], sets: 'Two' } },
      sees: ['Rust', 'Two'],
    },
    {
      what: '`x-` lists, and others that begin like a name',
      resume: { basics: { name: 'Elin' }, 'x-info': ['A lamp'], infoTalks: [{ name: 'A talk' }] },
      options: { sections: ['x-info', 'infoTalks'] },
      sees: ['A lamp', 'A talk'],
    },
    {
      what: 'a job that has `items` and `period`',
      resume: { work: [{ ...job, period: 'the best', items: ['x'] }] },
      sees: ['2019–2021'],
    },
  ]));
