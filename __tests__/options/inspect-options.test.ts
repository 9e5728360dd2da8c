import { inspect, render } from '../../index';
import { advice } from './advice';
import resume from './resume.json';

const noColor = 'not a colour such as #7a1f3d, navy, hsl() or oklch()';

const wrong: [options: object, said: string][] = [
  [{ colour: '#000' }, 'colour: not an option; colors was probably meant'],
  [{ sectionOrder: ['work'] }, 'sectionOrder: not an option; sections was probably meant'],
  [{ accent: '#000' }, 'accent: not an option; colors.accent was probably meant'],
  [{ pageSize: 'A4' }, 'pageSize: not an option; page.size was probably meant'],
  [{ sparkles: true }, 'sparkles: not an option'],
  [{ _font: 'serif' }, '_font: switched off by its name'],
  [{ font: 'comic' }, 'font: not one of sans, serif, system'],
  [{ font: 'serf' }, 'font: not one of sans, serif, system; serif was probably meant'],
  [{ page: { size: 'A3' } }, 'page.size: not one of A4, Letter, auto, any'],
  [{ page: 'A3' }, 'page: not one of A4, Letter, auto, any'],
  [{ page: { margins: 12 } }, 'page.margins: not an option; margin was probably meant'],
  [{ page: { margin: '1mm' } }, 'page.margin: not one to four lengths between 5mm and 60mm'],
  [{ page: { pages: 'few' } }, 'page.pages: not auto or a number of pages from 1 to 99'],
  [{ page: { margin: 'wide' } }, 'page.margin: not one to four lengths between 5mm and 60mm'],
  [{ density: 'tight' }, 'density: not one of compact, normal, airy'],
  [{ layout: 'two columns' }, 'layout: not one of gutter, wide'],
  [{ dateFormat: 'long' }, 'dateFormat: not one of year, month, full, numeric'],
  [{ image: { shape: 'star' } }, 'image.shape: not one of auto, square, round, portrait, none'],
  [{ shape: 'round' }, 'shape: not an option; image.shape was probably meant'],
  [{ image: 'left' }, 'image: not one of auto, square, round, portrait, none'],
  [{ location: 'town' }, 'location: not one of full, city, none'],
  [{ links: 'some' }, 'links: not one of auto, all, none'],
  [{ audience: 'pubic' }, 'audience: not one of public; public was probably meant'],
  [
    { audience: 'public', keep: ['email', 'name'] },
    'keep[1]: not one of phone, email, birthDate, address, postalCode',
  ],
  [{ numbering: 'sometimes' }, 'numbering: not one of true, false, always, through'],
  [{ numbering: { work: 'maybe' } }, 'numbering.work: not one of true, false, always, through'],
  [{ numbering: ['wrok'] }, 'numbering[0]: no section of this résumé; work was probably meant'],
  [
    { numbering: { 'x-talks': true } },
    'numbering.x-talks: no section of this résumé; talks was probably meant',
  ],
  [{ colors: { accent: 'reddish' } }, `colors.accent: ${noColor}`],
  [{ colors: { ink: ['#000', 'slush'] } }, `colors.ink[1]: ${noColor}`],
  [{ colors: { ink: { light: '#000', dark: 'slush' } } }, `colors.ink.dark: ${noColor}`],
  [
    { colors: { accent: ['rgb(11 92 107 / 50%)', 'auto'] } },
    'colors.accent[0]: its transparency is not shown',
  ],
  [{ colors: { paper: 'transparent' } }, `colors.paper: ${noColor}`],
  [
    { colors: { ink: ['#000', '#fff', '#999'] } },
    'colors.ink[2]: one colour for light and one for dark will do',
  ],
  [{ colors: { foreground: '#000' } }, 'colors.foreground: not an option'],
  [{ colors: { ackcent: '#000' } }, 'colors.ackcent: not an option; accent was probably meant'],
  [{ colors: 'reddish' }, `colors: ${noColor}`],
  [{ scheme: 'drak' }, 'scheme: not one of auto, light, dark; dark was probably meant'],
  [{ contrast: 'A' }, 'contrast: not one of AAA, AA'],
  [{ sections: ['experience'] }, 'sections[0]: no section of this résumé; work was probably meant'],
  [{ sections: ['talk'] }, 'sections[0]: no section of this résumé; talks was probably meant'],
  [
    { sections: ['work', { section: 'Skills' }] },
    'sections[1].section: no section of this résumé; skills was probably meant',
  ],
  [
    {
      sections: ['work', { section: 'skills', titel: 'x' }],
    },
    'sections[1].titel: not an option; title was probably meant',
  ],
  [
    { sections: [{ section: 'work', where: { company: 'Northern Ferries' } }] },
    'sections[0].where.company: no field of this section; name was probably meant',
  ],
  [{ sections: { work: 'Career' } }, 'sections: not a list of sections'],
  [
    { labels: { mobile: 'cell' } },
    'labels.mobile: not a word of the page; phone was probably meant',
  ],
  [{ labels: 'Career' }, 'labels: not a map from names to words'],
  [
    { labels: { work: 'Career' }, sectionTitles: { work: 'Jobs' } },
    'sectionTitles: labels is followed instead',
  ],
  [{ language: 'German, please' }, 'language: not a language tag'],
  [{ language: 'tlh' }, 'language: no words in this language; English stands in'],
  [
    { variants: { short: {} }, variant: 'shrt' },
    'variant: no variant of this name; short was probably meant',
  ],
  [
    { variants: { short: { colour: '#000' } } },
    'variants.short.colour: not an option; colors was probably meant',
  ],
  [
    { variants: { short: { sections: ['wrok'] } } },
    'variants.short.sections[0]: no section of this résumé; work was probably meant',
  ],
  [
    { variants: { short: { variant: 'short' } } },
    'variants.short.variant: a variant has no variants of its own',
  ],
  [{ variants: { short: 'work' } }, 'variants.short: options are one object'],
  [{ variants: ['short'] }, 'variants: not a map from names to options'],
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
  [{ language: 'tlh' }, ['meta.language: no words in this language; English stands in']],
  [
    { sections: ['wrok'] },
    ['meta.sections[0]: no section of this résumé; work was probably meant'],
  ],
  [
    { sectionLabels: { wrok: 'Jobs' } },
    ['meta.sectionLabels.wrok: not a word of the page; work was probably meant'],
  ],
  [{ language: 'de', lang: 'de', sections: ['work'], sectionLabels: { work: 'Jobs' } }, []],
  [{ themeOptions: 'serif' }, ['meta.themeOptions: options are one object']],
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
  [{ font: '', colors: {}, sections: [], variant: null }],
])('nothing is said of %j', (options) => {
  expect(advice(options)).toEqual([]);
});

test('the argument is looked at without a résumé, too', () => {
  const said = [{ path: 'options.colour', reason: 'not an option; colors was probably meant' }];
  expect(inspect(undefined, { colour: 1 } as object)).toEqual(said);
  expect(inspect(7, { colour: 1 } as object)).toEqual([expect.anything(), ...said]);
});
