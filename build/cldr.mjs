// `npm run cldr` writes src/locale/cldr/<tag>.ts, one file for each file in src/locale/locales/.
// Where we differ from CLDR, the tables at the top say so, each with its reason.
// Over 150 lines: most of them are those tables.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gutterOf } from './gutter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = `${root}node_modules`;

export const cldrFolder = `${root}src/locale/cldr`;

/** CLDR's name of a locale if it differs from ours: `pt` is Brazilian there. @type {Record<string, string>} */
const names = { pt: 'pt-PT', 'pt-BR': 'pt', 'zh-HK': 'zh-Hant-HK', 'sr-ME': 'sr-Latn-ME' };

/**
 * Skeletons to use instead of yMMM and yMMMd, if those give what nobody writes in a résumé:
 * "2019 ots. 3(a)", "helmi 2019", "3/02/2019", "3 sie 2019", "velj 2019."
 * @type {Record<string, { month?: string, day?: string }>}
 */
const skeletons = {
  bn: { month: 'yMMMM' },
  eu: { day: 'yMd' },
  fi: { month: 'yMMMM' },
  hr: { month: 'yMMMM' },
  pl: { month: 'yM', day: 'yMd' },
  pt: { day: 'yMd' },
};

/**
 * Months are written out where the abbreviations are not understood ("ऑग", "жні", "gush"); Armenian uses numbers.
 * Days use CLDR's long date format, `long`.
 */
for (const tag of ['be', 'bs', 'gu', 'kn', 'ml', 'mr', 'my', 'ne', 'pa', 'si', 'sq', 'te'])
  skeletons[tag] = { month: 'yMMMM', day: 'long' };
Object.assign(skeletons, {
  hy: { month: 'yM', day: 'yMd' },
  mt: { month: 'yMMMM', day: 'long' },
});

/**
 * The months used in Sinhala résumés: since version 48, CLDR has those of the Buddhist calendar.
 * @type {Record<string, string[]>}
 */
const monthsInstead = {
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්'.split(' '),
};

/** The word for "year" after a date fits a sentence, but not a column of years. @type {Record<string, RegExp>} */
const yearWords = { be: /\s'г'\./g, mk: /\s'г'\./g };

/** Two digits for day and month, where CLDR's short date has them or official forms require them. */
const slashes = { numericMonth: 'MM/y', numericDay: 'dd/MM/y' };
const dots = { numericMonth: 'MM.y', numericDay: 'dd.MM.y' };

/**
 * Formats that no CLDR skeleton gives. A language uses one separator in all numeric dates: in af, bs, de, ms, my and
 * tr, CLDR separates month and year with another one than day and month.
 * @type {Record<string, Partial<import('../src/locale/locale').Cldr['dates']>>}
 */
const own = {
  ar: { numericMonth: 'MM\u200F/y', numericDay: 'dd\u200F/MM\u200F/y' },
  bn: { day: 'd MMMM, y' },
  // "febr. 2013": the "del" in CLDR's format is for sentences.
  ca: { month: 'LLL y' },
  da: dots,
  de: dots,
  // A month without a day is in the nominative: "Μάι".
  el: { month: 'LLL y' },
  en: { numericMonth: 'MM/y', numericDay: 'MM/dd/y' },
  es: slashes,
  et: dots,
  fr: { first: "d'er' MMM y" },
  gl: slashes,
  hr: { day: 'd. MMMM y.', numericMonth: 'M. y.', numericDay: 'd. M. y.' },
  hu: { numericMonth: 'y. MM.' },
  id: slashes,
  is: dots,
  lv: { numericDay: 'dd.MM.y.' },
  ms: slashes,
  nb: dots,
  nl: { numericMonth: 'MM-y', numericDay: 'dd-MM-y' },
  nn: dots,
  'pt-BR': { first: "d'º' 'de' MMM 'de' y" },
  // Years are ordinals ("2019."); the dot is left out before a dash.
  sr: { years: ['y', '–', 'y.'], lostBeforeDash: '.' },
  'sr-Latn': { years: ['y', '–', 'y.'], lostBeforeDash: '.' },
  sw: slashes,
  // Abbreviated months already end in a dot.
  ta: { day: 'd MMM y' },
  tr: { numericMonth: 'MM.y' },
  vi: { month: 'MM/y', day: 'dd/MM/y', ...slashes },
  // GB/T 15834: a full-width dash between two times.
  'zh-Hans': { between: '—' },
  'zh-Hant': { years: ['y年', '至', 'y年'] },
  'fr-CA': { first: "d'er' MMM y" },
  af: { numericMonth: 'y-MM' },
  bs: { numericMonth: 'M. y.', years: ['y', '–', 'y.'], lostBeforeDash: '.' },
  mt: { numericMonth: 'MM/y', numericDay: 'dd/MM/y' },
  my: { numericMonth: 'M/y' },
  si: { numericMonth: 'y-MM', numericDay: 'y-MM-dd' },
  'sr-ME': { years: ['y', '–', 'y.'], lostBeforeDash: '.' },
  'zh-HK': { years: ['y年', '至', 'y年'] },
};

/**
 * Résumés in Persian, Bengali, Marathi, Nepali and Burmese use their own digits; those in Arabic, Hindi and Thai
 * mostly use 0 to 9.
 * @type {Record<string, string>}
 */
const numberings = { bn: 'beng', fa: 'arabext', mr: 'deva', my: 'mymr', ne: 'deva' };

/** Other calendars that people use for the dates in a résumé. @type {Record<string, string>} */
const calendars = { ar: 'islamic', fa: 'persian', th: 'buddhist' };

/** Regions with other month names, which are read but not printed. @type {Record<string, string[]>} */
const readToo = { ar: ['ar-LB', 'ar-DZ', 'ar-MA'], de: ['de-AT'] };

/** Bulgarian letters have wider forms in our fonts. @type {Record<string, number>} */
const stretches = { bg: 1.04 };

/** The separator between items that contain the usual one. @type {Record<string, string>} */
const stronger = { ',': ';', '،': '؛', '、': '；' };

/**
 * Exceptions: the Greek semicolon is a question mark, Thai has none, and French has a space before it.
 * @type {Record<string, string>}
 */
const strongerIn = { el: ' ·', fr: '\u00A0;', th: ' ·' };

/** @param {string} file a path in one of CLDR's packages */
export const read = (file) => JSON.parse(readFileSync(`${packages}/${file}.json`, 'utf8'));

/** @param {string} name @param {'dates' | 'misc'} part @param {string} file */
const main = (name, part, file) => read(`cldr-${part}-full/main/${name}/${file}`).main[name];

/** CLDR's name of one of our locales. @param {string} tag */
export const cldrName = (tag) => names[tag] ?? tag;

/** The first line of a generated file. @param {string} script */
export const madeBy = (script) =>
  `// Generated from CLDR ${read('cldr-core/package').version} by \`npm run cldr\`. To change it, edit ${script}.`;

/** The tags of our languages. @returns {string[]} */
export const localeTags = () =>
  readdirSync(`${root}src/locale/locales`).map((file) => file.replace('.ts', ''));

/** The source of the module of a tag. @param {string} tag */
export function cldrModule(tag) {
  const lines = Object.entries(cldrOf(tag))
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')},`);
  return [
    madeBy('build/cldr.mjs'),
    "import type { Cldr } from '../locale';",
    '',
    '// prettier-ignore',
    'export const cldr: Cldr = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** @param {string} tag */
function cldrOf(tag) {
  const name = cldrName(tag);
  const { characterOrder } = main(name, 'misc', 'layout').layout.orientation;
  const dir = characterOrder === 'right-to-left' ? 'rtl' : 'ltr';
  const systems = read('cldr-core/supplemental/numberingSystems').supplemental.numberingSystems;
  const numbering = numberings[tag];
  return {
    tag,
    language: tag,
    dir,
    months: monthsOf(name, readToo[tag]),
    dates: { ...datesOf(name, skeletons[tag]), ...own[tag] },
    calendar: calendars[tag],
    digits: numbering && systems[numbering]._digits,
    ...separatorsOf(name),
    gutter: gutterFor(tag),
  };
}

/**
 * The months and dates of a region as CLDR has them, in the same formats as those of its language.
 * @param {string} tag @param {string} name CLDR's name of the region, or of the language itself
 */
export const monthsAndDates = (tag, name) => ({
  months: monthsOf(name),
  dates: datesOf(name, skeletons[tag], cldrName(tag)),
});

/** The gutter width that dates need, including a language's word for "present". @param {string} tag */
function gutterFor(tag) {
  const name = cldrName(tag);
  const present = presentIn(tag);
  const months = monthsOf(name);
  const { month, between } = { ...datesOf(name, skeletons[tag]), ...own[tag] };
  const systems = read('cldr-core/supplemental/numberingSystems').supplemental.numberingSystems;
  const digits = [...systems[numberings[tag] ?? 'latn']._digits];
  const printed = months.wide.map((_, index) =>
    month
      .replace(
        /'([^']*)'|y|M{1,4}|L{1,4}/g,
        (field, quoted) => quoted ?? fieldOf(field, index, months),
      )
      .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit),
  );
  return gutterOf(printed, between, present.replace(/\\u00a0/gi, '\u00A0'), stretches[tag]);
}

/**
 * A language's word for "present", or that of the language its words are based on.
 * @param {string} tag
 * @returns {string}
 */
function presentIn(tag) {
  const words = readFileSync(`${root}src/locale/locales/${tag}.ts`, 'utf8');
  const base = /from '\.\/([\w-]+)'/.exec(words)?.[1];
  return /\bpresent: (['"])(.*?)\1/.exec(words)?.[2] ?? (base ? presentIn(base) : 'Present');
}

/**
 * What a CLDR pattern letter prints for a month of 2018.
 * @param {string} field
 * @param {number} index
 * @param {ReturnType<typeof monthsOf>} months
 */
function fieldOf(field, index, { abbreviated, wide, abbreviatedAlone, wideAlone }) {
  /** @type {Record<string, string | undefined>} */
  const names = {
    y: '2018',
    MMM: abbreviated[index],
    MMMM: wide[index],
    LLL: (abbreviatedAlone ?? abbreviated)[index],
    LLLL: (wideAlone ?? wide)[index],
  };
  const number = String(index + 1);
  return names[field] ?? (field.length > 1 ? number.padStart(2, '0') : number);
}

/** @param {string} name */
const gregorian = (name) => main(name, 'dates', 'ca-gregorian').dates.calendars.gregorian;

/** @param {string} name @param {string[]} [regions] */
function monthsOf(name, regions) {
  const instead = monthsInstead[name];
  if (instead)
    return {
      abbreviated: instead,
      wide: instead,
      abbreviatedAlone: undefined,
      wideAlone: undefined,
      regional: undefined,
    };
  const { format, 'stand-alone': alone } = gregorian(name).months;
  const [abbreviated, wide] = [list(format.abbreviated), list(format.wide)];
  return {
    abbreviated,
    wide,
    abbreviatedAlone: unless(abbreviated, list(alone.abbreviated)),
    wideAlone: unless(wide, list(alone.wide)),
    regional: regions?.map((region) => list(gregorian(region).months.format.wide)),
  };
}

/** @param {Record<string, string>} months @returns {string[]} */
const list = (months) => Object.values(months);

/** @param {string[]} usual @param {string[]} other */
const unless = (usual, other) => (other.join() === usual.join() ? undefined : other);

/**
 * @param {string} name
 * @param {{ month?: string, day?: string }} [instead]
 * @param {string} [ranged] the locale to take ranges from
 */
function datesOf(name, instead = {}, ranged = name) {
  const { dateFormats, dateTimeFormats } = gregorian(name);
  const { availableFormats } = dateTimeFormats;
  const { intervalFormats: ranges } = gregorian(ranged).dateTimeFormats;
  const formats = { ...availableFormats, long: dateFormats.long };
  /** @param {string} pattern */
  const plain = (pattern) => withPlainSpaces(pattern.replace(yearWords[name] ?? '', ''));
  const year = plain(formats.y);
  /** @param {string} pattern */
  const pattern = (pattern) => {
    // Russian and Ukrainian use the word for "year" in sentences, not in columns of years.
    return year === 'y' ? plain(pattern).replace(/(?<=y)\s'\p{L}+'\.$/u, '') : plain(pattern);
  };
  return {
    year,
    month: pattern(formats[instead.month ?? 'yMMM']),
    day: pattern(formats[instead.day ?? 'yMMMd']),
    numericMonth: plain(formats.yM),
    numericDay: plain(formats.yMd),
    years: yearsOf(plain(ranges.y.y), year),
    between: wider(connector(ranges.intervalFormatFallback), connector(ranges.yMMM.y)),
  };
}

/** A range of years in three pieces, without spaces around the dash. @param {string} range @param {string} year */
function yearsOf(range, year) {
  const forms = [year, 'y.', 'y'];
  const start = forms.find((form) => range.startsWith(form)) ?? '';
  const end = forms.find((form) => range.endsWith(form)) ?? '';
  const between = range.slice(start.length, range.length - end.length);
  return [start, /^\s*–\s*$/.test(between) ? between.trim() : between, end];
}

/** The text between two dates. @param {string} range */
function connector(range) {
  const found = /\s*(?:[-–~～至]|تا)\s*/.exec(range);
  if (!found) throw new Error(`No connector in ${range}`);
  return found[0].replace(/\s/g, ' ');
}

/**
 * CLDR has the same dash with and without spaces: with spaces, lines can break after it.
 * @param {string} general
 * @param {string} own
 */
const wider = (general, own) =>
  general.trim() === own.trim() && general.length > own.length ? general : own;

/**
 * Few fonts have thin spaces: normal spaces replace them around dashes, no-break spaces elsewhere.
 * @param {string} pattern
 */
const withPlainSpaces = (pattern) => pattern.replace(/\u2009/g, ' ').replace(/\u202F/g, '\u00A0');

/** @param {string} name */
function separatorsOf(name) {
  const middle = main(name, 'misc', 'listPatterns').listPatterns['listPattern-type-standard']
    .middle;
  const { punctuation } = main(name, 'misc', 'characters').characters;
  // Arabic joins items with a word and Thai with a space, which does not separate names of several words.
  const mark = /[,،、]/.exec(middle)?.[0] ?? (punctuation.includes('،') ? '،' : ',');
  const strong = strongerIn[name] ?? stronger[mark];
  const after = mark === '、' ? '' : ' ';
  return { separator: mark + after, strongSeparator: strong + after };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  rmSync(cldrFolder, { recursive: true, force: true });
  mkdirSync(cldrFolder, { recursive: true });
  for (const tag of localeTags()) writeFileSync(`${cldrFolder}/${tag}.ts`, cldrModule(tag));
}
