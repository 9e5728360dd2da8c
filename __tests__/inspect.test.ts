import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { inspect, render, type Omission, type ThemeOptions } from '../index';
import { seen } from './as-meant/seen';
import { resumeFromSchema } from './fuzz/resume-from-schema';

const off = 'ignored: starts with _ or -';
const unknown = 'unknown field';
const typo = (meant: string) => `unknown field, shown as typed; did you mean ${meant}?`;
const unlisted = 'left out by the sections option';
const unasked = 'not a standard section; add it to the sections option to show it';
const [technical, forNobody] = ['technical field', 'confidential field'];

test.each<[resume: unknown, account: [path: string, reason: string][], options?: ThemeOptions]>([
  [undefined, []],
  [null, []],
  [{}, []],
  [7, [['', 'a résumé must be an object']]],
  [[{ basics: {} }], []],
  [[1], [['', 'a résumé must be an object']]],
  [{ _work: [{ name: 'A' }] }, [['_work', off]]],
  [{ basics: { '-phone': '1' } }, [['basics.-phone', off]]],
  [{ work: [{ name: 'A', _note: 'x' }] }, [['work[0]._note', off]]],
  [{ work: [{ name: 'A', _note: '' }] }, []],
  [{ work: [{ name: 'A', salary: 1 }] }, [['work[0].salary', forNobody]]],
  [{ work: [{ name: 'A' }, { salary: 1 }] }, [['work[1].salary', forNobody]]],
  [{ work: [[{ name: 'A', salary: 1 }]] }, [['work[0][0].salary', forNobody]]],
  [{ work: { name: 'A', salary: 1 } }, [['work.salary', forNobody]]],
  [{ work: [{ name: 'A', salary: null, bonus: [], car: {} }] }, []],
  [{ note: 'x' }, [['note', unknown]]],
  [{ basics: { location: { planet: 'Mars' } } }, []],
  [{ basics: { profiles: [{ id: 3 }] } }, [['basics.profiles[0].id', technical]]],
  [{ skills: { Rust: { years: 3, slug: 'r' } } }, [['skills.Rust.slug', technical]]],
  [{ work: [{ name: 'A', remote: true }] }, [['work[0].remote', 'only true or false']]],
  [{ work: [{ name: 'A', company: 'B' }] }, []],
  [{ work: [{ name: 'A', company: 'A' }] }, []],
  [{ work: [{ name: '', company: 'B' }] }, []],
  [{ work: [], experience: [{ name: 'A' }] }, []],
  [
    { basics: { url: { url: 'a.example', rank: 1 } } },
    [['basics.url.rank', 'url is used instead']],
  ],
  [{ work: [{ summary: { text: 'A', _b: 'x' } }] }, [['work[0].summary._b', off]]],
  [{ talks: [{ name: 'A' }] }, []],
  [{ basics: { lable: 'A' } }, [['basics.lable', typo('label')]]],
  [{ basics: { lable: 'A', label: 'B' } }, []],
  [{ basics: { lable: '' } }, []],
  [
    { work: [{ name: 'A', 'hight-lights': ['B'] }] },
    [['work[0].hight-lights', typo('highlights')]],
  ],
  [{ work: [{ compnay: 'A' }] }, [['work[0].compnay', typo('name')]]],
  [{ work: [{ name: 'A', client: 'B' }] }, []],
  [{ work: [{ name: 'A', team: 'B', 'x-positoin': 'C' }] }, []],
  [{ eduction: [{ institution: 'A' }] }, [['eduction', typo('education')]]],
  [
    { meta: { colors: { accent: 'red' } } },
    [['meta.colors', 'unknown field; did you mean meta.themeOptions.colors?']],
  ],
  [{ settings: [{ name: 'A' }] }, [['settings', unasked]]],
  [{ talks: [{ name: '' }] }, []],
  [{ 'x-talks': [{ name: 'A', fee: 3 }] }, []],
  [{ 'x-talks': [{ name: 'A', _fee: 3 }] }, [['x-talks[0]._fee', off]]],
  [{ talks: [{ name: 'A' }] }, [], { sections: ['talks'] }],
  [
    { settings: ['A'], 'x-talks': ['B'], skills: ['C', 'D'], work: ['E'], projects: ['F'] },
    [
      ['projects', unlisted],
      ['skills', unlisted],
      ['settings', unasked],
      ['x-talks', unlisted],
    ],
    { sections: ['work'] },
  ],
  [{ work: ['A'], 'x-talks': ['B'] }, [['x-talks', unlisted]], { sections: ['work'] }],
  [{ Experience: ['A'], skills: ['B'] }, [['Experience', unlisted]], { sections: ['skills'] }],
  [
    { projects: { A: {}, B: {} }, skills: ['C'] },
    [['projects', unlisted]],
    { sections: ['skills'] },
  ],
  [{ projects: 'A', skills: ['B'] }, [['projects', unlisted]], { sections: { projects: false } }],
  [{ work: ['A'], settings: ['B'] }, [['settings', unasked]], { sections: ['work', '...'] }],
  [
    { work: ['A'], talks: ['B'], settings: ['C'] },
    [
      ['work', unlisted],
      ['talks', unlisted],
      ['settings', unasked],
    ],
    { sections: { work: false, talks: false, settings: true } },
  ],
  [
    { skills: ['A'], work: ['B'] },
    [['skills', unlisted]],
    { sections: ['work', { section: 'skills', where: { name: 'C' } }] },
  ],
  [
    { talks: [{ name: 'A' }, { name: 'B' }] },
    [['talks[1]', unlisted]],
    { sections: [{ section: 'talks', where: { name: 'A' } }] },
  ],
  [
    { skills: ['A'], meta: { translations: { de: { work: ['B'] } } } },
    [['meta.translations.de.work', unlisted]],
    { language: 'de', sections: ['skills'] },
  ],
  [
    { skills: [{ name: 'A', level: 'x' }, { name: 'B' }] },
    [['skills[1]', unlisted]],
    { sections: [{ section: 'skills', where: { level: 'x' } }] },
  ],
  [
    { meta: { theme: 'ordinal', language: 'en', themeOptions: {}, tool: 'x' } },
    [['meta.tool', unknown]],
  ],
])('of %j', (...[resume, account, options]) => {
  expect(inspect(resume, options)).toEqual(account.map(([path, reason]) => ({ path, reason })));
});

describe('every published sample is shown whole', () => {
  const packages = join(__dirname, '../node_modules/@jsonresume');
  const samples = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[.-])(?:sample\.)?resume(?:-sample)?\.json$/.test(file),
  );

  test('there are some', () => {
    expect(samples).toEqual(expect.arrayContaining([join('schema', 'sample.resume.json')]));
  });

  test.each(samples)('%s', (file) => {
    const account = inspect(JSON.parse(readFileSync(join(packages, file), 'utf8')));
    // That its own words are the sample's is no omission.
    expect(account.filter(({ reason }) => !reason.startsWith('left over from'))).toEqual([]);
  });
});

/** Words that hold what text may hold, but for markup: that is gone when it is understood. */
const word = fc
  .stringMatching(/^[\p{L}\p{N}\p{M}.,;:!?'"()%$€#+=/&{}|^-]{1,12}$/u)
  // A lone bracket, a leading "- " and the like are Markdown's; an accent needs its letter.
  .filter((typed) => /^\p{L}/u.test(typed) && !/https?:|www\.|&[#a-z]/i.test(typed))
  // What nobody sees is gone.
  .filter((typed) => !/[\u034F\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/u.test(typed))
  .map((typed) => typed.normalize('NFC'));
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join('\n')),
  fc.constantFrom('a < b', 'x > 3 & y', 'C++', 'Ж', '東京', 'שלום', 'مرحبا', '👩‍🔬'),
);
const resumes = resumeFromSchema({ text });

/** Every text of a value, with the path to it. */
const leaves = (value: unknown, path = ''): [path: string, leaf: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, String(value)]];

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** What a reader sees of a date, as far as the page shows it. */
const shownDate = (leaf: string): string =>
  leaf.length === 4 ? leaf : month.format(new Date(leaf));

const country = new Intl.DisplayNames('en', { type: 'region' });

const shown = ([path, leaf]: [string, string]): string => {
  if (/[dD]ate$/.test(path)) return shownDate(leaf);
  return path.endsWith('countryCode') && /^[a-z]{2}$/i.test(leaf)
    ? country.of(leaf.toUpperCase())!
    : leaf;
};

/** White space is the page's. */
const folded = (typed: string) => typed.replace(/\s/g, '').normalize('NFC');

/** The lines of a text; those of an address lose the commas at their ends. */
const lines = (typed: string) => typed.split('\n').map((line) => folded(line.replace(/,$/, '')));

/** What a place says twice stands there once: its words count, not what stands between them. */
const isSaidInPlace = ([path, leaf]: [string, string], words: string): boolean =>
  /location\./.test(path) &&
  leaf
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.toLowerCase().includes(folded(word).toLowerCase()));

test('any résumé of the schema is shown whole, and the account of it is empty', () => {
  fc.assert(
    fc.property(resumes, (resume) => {
      // A version alone is shown where it is asked for; in the words of another language dates are others, too.
      const options = { version: true, language: 'en' };
      expect(inspect(resume, options)).toEqual([] satisfies Omission[]);
      const page = seen(render(resume, options));
      const [words, addresses] = [folded(page.text), page.addresses.map(folded)];
      const lost = leaves(resume).filter(
        (leaf) =>
          !lines(shown(leaf)).every((line) => words.includes(line)) &&
          !addresses.some((address) => address.includes(folded(leaf[1]))) &&
          !isSaidInPlace(leaf, words) &&
          // The address of a schema is for machines.
          leaf[0] !== '$schema',
      );
      expect(lost).toEqual([]);
    }),
    { seed: 20_260_131, numRuns: 200 },
  );
}, 60_000);

test.each<[what: string, resume: object, path: string]>([
  ['short entries', { education: Array(2_001).fill('a') }, 'education'],
  ['entries without texts', { work: Array(2_001).fill({ highlights: ['a'] }) }, 'work'],
  [
    'profiles',
    { basics: { profiles: Array.from({ length: 2_001 }, (_, index) => `a.co/${index}`) } },
    'basics.profiles',
  ],
])('a list that is too long for a page is told of: %s', (_, resume, path) => {
  expect(inspect(resume)).toContainEqual({ path, reason: 'too long: 2000 of 2001 are shown' });
});

test('as many sheets as were asked for, and too few, are told of in a short résumé', () => {
  const resume = { work: Array.from({ length: 90 }, (_, index) => ({ name: `Job ${index}` })) };
  const [omission] = inspect(resume, { page: { pages: 1 } });
  expect(omission!.reason).toMatch(/^about \d+ lines too long for 1 page/);
});
