import { inspect, render } from '../../index';
import { advice } from './advice';
import resume from './resume.json';

const noColor = 'must be a colour such as #7a1f3d, navy, hsl() or oklch()';

const wrong: [options: object, said: string][] = [
  [{ colour: '#000' }, 'colour: unknown option; did you mean colors?'],
  [{ sectionOrder: ['work'] }, 'sectionOrder: unknown option; did you mean sections?'],
  [{ accent: '#000' }, 'accent: unknown option; did you mean colors.accent?'],
  [{ pageSize: 'A4' }, 'pageSize: unknown option; did you mean page.size?'],
  [{ sparkles: true }, 'sparkles: unknown option'],
  [{ _font: 'serif' }, '_font: ignored: starts with _ or -'],
  [{ font: 'comic' }, 'font: must be one of sans, serif, system'],
  [{ font: 'serf' }, 'font: must be one of sans, serif, system; did you mean serif?'],
  [{ page: { size: 'A3' } }, 'page.size: must be one of A4, Letter, auto, any'],
  [{ page: 'A3' }, 'page: must be one of A4, Letter, auto, any'],
  [{ page: { margins: 12 } }, 'page.margins: unknown option; did you mean margin?'],
  [{ page: { margin: '1mm' } }, 'page.margin: must be one to four lengths from 5mm to 60mm'],
  [{ page: { pages: 'few' } }, 'page.pages: must be auto or a number from 1 to 99'],
  [{ page: { margin: 'wide' } }, 'page.margin: must be one to four lengths from 5mm to 60mm'],
  [{ density: 'tight' }, 'density: must be one of compact, normal, airy'],
  [{ layout: 'two columns' }, 'layout: must be one of gutter, wide'],
  [{ dateFormat: 'long' }, 'dateFormat: must be one of year, month, full, numeric'],
  [{ image: { shape: 'star' } }, 'image.shape: must be one of auto, square, round, portrait, none'],
  [{ shape: 'round' }, 'shape: unknown option; did you mean image.shape?'],
  [{ image: 'left' }, 'image: must be one of auto, square, round, portrait, none'],
  [{ location: 'town' }, 'location: must be one of full, city, none'],
  [{ links: 'some' }, 'links: must be one of auto, all, none'],
  [{ audience: 'pubic' }, 'audience: must be one of public; did you mean public?'],
  [
    { audience: 'public', keep: ['email', 'name'] },
    'keep[1]: must be one of phone, email, birthDate, address, postalCode',
  ],
  [{ numbering: 'sometimes' }, 'numbering: must be one of true, false, always, through'],
  [{ numbering: { work: 'maybe' } }, 'numbering.work: must be one of true, false, always, through'],
  [{ numbering: ['wrok'] }, 'numbering[0]: unknown section; did you mean work?'],
  [{ numbering: { 'x-talks': true } }, 'numbering.x-talks: unknown section; did you mean talks?'],
  [{ colors: { accent: 'reddish' } }, `colors.accent: ${noColor}`],
  [{ colors: { ink: ['#000', 'slush'] } }, `colors.ink[1]: ${noColor}`],
  [{ colors: { ink: { light: '#000', dark: 'slush' } } }, `colors.ink.dark: ${noColor}`],
  [
    { colors: { accent: ['rgb(11 92 107 / 50%)', 'auto'] } },
    'colors.accent[0]: transparency is ignored',
  ],
  [{ colors: { paper: 'transparent' } }, `colors.paper: ${noColor}`],
  [
    { colors: { ink: ['#000', '#fff', '#999'] } },
    'colors.ink[2]: only two colours are used: light and dark',
  ],
  [{ colors: { foreground: '#000' } }, 'colors.foreground: unknown option'],
  [{ colors: { ackcent: '#000' } }, 'colors.ackcent: unknown option; did you mean accent?'],
  [{ colors: 'reddish' }, `colors: ${noColor}`],
  [{ scheme: 'drak' }, 'scheme: must be one of auto, light, dark; did you mean dark?'],
  [{ contrast: 'A' }, 'contrast: must be one of AAA, AA'],
  [{ sections: ['experience'] }, 'sections[0]: unknown section; did you mean work?'],
  [{ sections: ['talk'] }, 'sections[0]: unknown section; did you mean talks?'],
  [
    { sections: ['work', { section: 'Skills' }] },
    'sections[1].section: unknown section; did you mean skills?',
  ],
  [
    {
      sections: ['work', { section: 'skills', titel: 'x' }],
    },
    'sections[1].titel: unknown option; did you mean title?',
  ],
  [
    { sections: [{ section: 'work', where: { company: 'Northern Ferries' } }] },
    'sections[0].where.company: unknown field in this section; did you mean name?',
  ],
  [{ sections: { work: 'Career' } }, 'sections.work: must be one of true, false'],
  [{ sections: { work: { title: 'A' } } }, 'sections.work: must be one of true, false'],
  [{ sections: { experience: false } }, 'sections.experience: unknown section; did you mean work?'],
  [{ sections: { skils: true } }, 'sections.skils: unknown section; did you mean skills?'],
  [{ sections: { '...': false } }, 'sections....: unknown section'],
  [
    { sections: ['work', { section: '...', title: 'Rest' }] },
    'sections[1]: title and filter are ignored for "..."',
  ],
  [
    { sections: [{ section: '*', where: { name: 'A' } }] },
    'sections[0]: title and filter are ignored for "..."',
  ],
  [{ labels: { mobile: 'cell' } }, 'labels.mobile: unknown label; did you mean phone?'],
  [{ labels: 'Career' }, 'labels: must be an object'],
  [
    { labels: { work: 'Career' }, sectionTitles: { work: 'Jobs' } },
    'sectionTitles: labels is used instead',
  ],
  [{ language: 'German, please' }, 'language: not a language tag'],
  [{ language: 'tlh' }, 'language: not supported; using English'],
  [{ variants: { short: {} }, variant: 'shrt' }, 'variant: unknown variant; did you mean short?'],
  [
    { variants: { short: { colour: '#000' } } },
    'variants.short.colour: unknown option; did you mean colors?',
  ],
  [
    { variants: { short: { sections: ['wrok'] } } },
    'variants.short.sections[0]: unknown section; did you mean work?',
  ],
  [
    { variants: { short: { sections: { wrok: false } } } },
    'variants.short.sections.wrok: unknown section; did you mean work?',
  ],
  [
    { variants: { short: { variant: 'short' } } },
    'variants.short.variant: a variant cannot contain variants',
  ],
  [{ variants: { short: 'work' } }, 'variants.short: must be an object'],
  [{ variants: ['short'] }, 'variants: must be an object'],
];

test.each(wrong)('%j: %s', (options, said) => {
  expect(advice(options)).toEqual([`options.${said}`]);
  expect(advice(undefined, { themeOptions: options })).toEqual([`meta.themeOptions.${said}`]);
});

/** Lists and maps of which a part can be used, and what stands for English anyway. */
const isFollowedInPart =
  /^(keep|sections|labels|sectionTitles|numbering|colors|audience|language)\b/;

test.each(wrong.filter(([, said]) => !isFollowedInPart.test(said)))(
  'the default holds with %j',
  (options) => {
    // An unknown variant is for the public.
    const { variant, ...given } = options as { audience?: 'public'; variant?: string };
    const audience = variant ? 'public' : given.audience;
    const bare = { ...resume, meta: {} };
    expect(render(bare, options) === render(bare, audience && { audience })).toBe(true);
  },
);

test.each<[meta: object, said: string[]]>([
  [{ language: 'tlh' }, ['meta.language: not supported; using English']],
  [{ sections: ['wrok'] }, ['meta.sections[0]: unknown section; did you mean work?']],
  [{ sections: { wrok: false } }, ['meta.sections.wrok: unknown section; did you mean work?']],
  [
    { sectionLabels: { wrok: 'Jobs' } },
    ['meta.sectionLabels.wrok: unknown label; did you mean work?'],
  ],
  [{ language: 'de', lang: 'de', sections: ['work'], sectionLabels: { work: 'Jobs' } }, []],
  [{ themeOptions: 'serif' }, ['meta.themeOptions: must be an object']],
  [{ theme: 'other', pdfRenderOptions: {}, 'x-lang': 'de' }, []],
])('of what stands in meta: %j', (meta, said) => {
  expect(advice(undefined, meta)).toEqual(said);
});

test.each<[fine: object]>([
  [{}],
  [{ preordered: true }],
  [{ font: 'Serif', page: { size: 'letter', margin: 12 }, image: 'off', links: false }],
  [{ numbering: { '*': true, talks: 'always' }, sections: ['talks', 'awards', 'interests'] }],
  [{ labels: { talks: 'On stage', phone: 'cell', present: 'now' } }],
  [{ language: 'en-US' }],
  [{ language: 'en_GB.UTF-8' }],
  [{ language: 'de-CH' }],
  [{ sections: ['skills', '...', '*', '...'] }],
  [{ sections: { awards: false, talks: true, work: 'no', skills: null } }],
  [{ sections: {} }],
  [{ font: '', colors: {}, sections: [], variant: null }],
])('nothing is said of %j', (options) => {
  expect(advice(options)).toEqual([]);
});

test('the argument is looked at without a résumé, too', () => {
  const said = [{ path: 'options.colour', reason: 'unknown option; did you mean colors?' }];
  expect(inspect(undefined, { colour: 1 } as object)).toEqual(said);
  expect(inspect(7, { colour: 1 } as object)).toEqual([expect.anything(), ...said]);
});
