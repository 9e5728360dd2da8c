// `npm run cldr` writes src/locale/cldr/<tag>.ts, one file for each of src/locale/locales/.
// What is decided here and not by CLDR stands in the tables at the top, each with its reason.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gutterOf } from './gutter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = `${root}node_modules`;

export const cldrFolder = `${root}src/locale/cldr`;

/** CLDR's name of a locale where it is not ours: its `pt` is Brazil's. @type {Record<string, string>} */
const names = { pt: 'pt-PT', 'pt-BR': 'pt' };

/**
 * Skeletons that stand in for yMMM and yMMMd where those give what nobody writes in a résumé:
 * "2019 ots. 3(a)", "helmi 2019", "3/02/2019", "thg 2 2019".
 * @type {Record<string, { month?: string, day?: string }>}
 */
const skeletons = {
  eu: { day: 'yMd' },
  fi: { month: 'yMMMM' },
  pt: { day: 'yMd' },
  vi: { month: 'yM', day: 'yMd' },
};

/** Persian résumés have their own digits; those in Arabic, Hindi, Bengali and Thai mostly 0 to 9. @type {Record<string, string>} */
const numberings = { fa: 'arabext' };

/** Regions whose month names are others; we read them and print the locale's. @type {Record<string, string[]>} */
const readToo = { ar: ['ar-LB', 'ar-DZ', 'ar-MA'], de: ['de-AT'] };

/** Bulgarian letters have wider forms of their own in our faces. @type {Record<string, number>} */
const stretches = { bg: 1.04 };

/** The mark between items that hold the usual one themselves. @type {Record<string, string>} */
const stronger = { ',': ';', '،': '؛', '、': '；' };

/** The Greek semicolon is a question mark, and Thai has none. @type {Record<string, string>} */
const strongerIn = { el: ' ·', th: ' ·' };

/** @param {string} file a path in one of CLDR's packages */
export const read = (file) => JSON.parse(readFileSync(`${packages}/${file}.json`, 'utf8'));

/** @param {string} name @param {'dates' | 'misc'} part @param {string} file */
const main = (name, part, file) => read(`cldr-${part}-full/main/${name}/${file}`).main[name];

/** CLDR's name of a locale of ours. @param {string} tag */
export const cldrName = (tag) => names[tag] ?? tag;

/** The first line of a file that is made here. @param {string} script */
export const madeBy = (script) =>
  `// From CLDR ${read('cldr-core/package').version} by \`npm run cldr\`: ${script} is the place for changes.`;

/** The tags that have a file of words. @returns {string[]} */
export const localeTags = () =>
  readdirSync(`${root}src/locale/locales`).map((file) => file.replace('.ts', ''));

/** The module of a tag, as text. @param {string} tag */
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
  const { quotationStart, quotationEnd } = main(name, 'misc', 'delimiters').delimiters;
  const systems = read('cldr-core/supplemental/numberingSystems').supplemental.numberingSystems;
  const numbering = numberings[tag];
  return {
    tag,
    language: tag,
    dir,
    months: monthsOf(name, readToo[tag]),
    dates: datesOf(name, skeletons[tag]),
    digits: numbering && systems[numbering]._digits,
    ...separatorsOf(name),
    quotes: [quotationStart, quotationEnd],
    gutter: gutterFor(tag),
  };
}

/** The room that dates need, with the word for now from the language's own file. @param {string} tag */
function gutterFor(tag) {
  const name = cldrName(tag);
  const words = readFileSync(`${root}src/locale/locales/${tag}.ts`, 'utf8');
  const present = /\bpresent: (['"])(.*?)\1/.exec(words)?.[2] ?? 'Present';
  const months = monthsOf(name);
  const { month, between } = datesOf(name, skeletons[tag]);
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

/** What a letter of CLDR's prints, in 2018. @param {string} field @param {number} index @param {ReturnType<typeof monthsOf>} months */
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

/** @param {string} name @param {{ month?: string, day?: string }} [own] */
function datesOf(name, own = {}) {
  const { availableFormats: formats, intervalFormats: ranges } = gregorian(name).dateTimeFormats;
  const year = plain(formats.y);
  /** @param {string} pattern */
  const pattern = (pattern) => {
    // Russian and Ukrainian write the word for "year" in a sentence, not in a column of years.
    return year === 'y' ? plain(pattern).replace(/(?<=y)\s'\p{L}+'\.$/u, '') : plain(pattern);
  };
  return {
    year,
    month: pattern(formats[own.month ?? 'yMMM']),
    day: pattern(formats[own.day ?? 'yMMMd']),
    numericMonth: plain(formats.yM),
    numericDay: plain(formats.yMd),
    years: yearsOf(plain(ranges.y.y), year),
    between: wider(connector(ranges.intervalFormatFallback), connector(ranges.yMMM.y)),
  };
}

/** A range of years in three pieces; no spaces around its dash. @param {string} range @param {string} year */
function yearsOf(range, year) {
  const forms = [year, 'y.', 'y'];
  const start = forms.find((form) => range.startsWith(form)) ?? '';
  const end = forms.find((form) => range.endsWith(form)) ?? '';
  const between = range.slice(start.length, range.length - end.length);
  return [start, /^\s*–\s*$/.test(between) ? between.trim() : between, end];
}

/** What stands between two dates. @param {string} range */
function connector(range) {
  const found = /\s*(?:[-–~～至]|تا)\s*/.exec(range);
  if (!found) throw new Error(`No connector in ${range}`);
  return found[0].replace(/\s/g, ' ');
}

/** CLDR has the same mark with spaces and without: with them a range breaks behind it. @param {string} general @param {string} own */
const wider = (general, own) =>
  general.trim() === own.trim() && general.length > own.length ? general : own;

/** Thin spaces are in few fonts: between dates they become plain, elsewhere no-break ones. @param {string} pattern */
const plain = (pattern) => pattern.replace(/\u2009/g, ' ').replace(/\u202F/g, '\u00A0');

/** @param {string} name */
function separatorsOf(name) {
  const middle = main(name, 'misc', 'listPatterns').listPatterns['listPattern-type-standard']
    .middle;
  const { punctuation } = main(name, 'misc', 'characters').characters;
  // Arabic joins by a word and Thai by a space: neither keeps names of several words apart.
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
