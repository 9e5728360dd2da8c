import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, select, type ThemeOptions } from '../../index';
import { some } from '../thorough';
import { seen, type Seen } from '../as-meant/seen';

const folder = join(__dirname, '../fixtures');
const files = [
  '../../resume.json',
  'every-leaf.json',
  ...['people', 'languages', 'dialects'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((file) => `${kind}/${file}`),
  ),
];

const master = {
  basics: { name: 'Ada', email: 'ada@ada.example', phone: '+47 555 01 420', summary: 'Of all.' },
  work: [
    {
      name: 'One',
      'x-tags': ['a'],
      highlights: ['First', 'Second'],
      'x-highlightTags': [null, 'b'],
    },
    { name: 'Two', 'x-tags': ['b'], _note: 'Nothing' },
    { name: 'Three', private: true },
    { name: 'Four', 'x-hidden': true, 'x-id': '4' },
  ],
  skills: { Rust: ['cargo'], _Cobol: ['x'] },
  'x-talks': [{ name: 'Talk', 'x-id': '1', 'x-tags': ['a'] }],
  talks: ['Listed'],
  _draft: [{ name: 'Draft' }],
  '-old': ['Old'],
  meta: {
    language: 'en',
    translations: { de: { basics: { summary: 'Von allem.' }, work: [{ name: 'Eins' }] } },
    themeOptions: {
      labels: { phone: 'mobile' },
      variants: {
        short: { only: ['b'], summary: 'Of little.', labels: { work: 'Career' }, footer: 'End' },
        open: { audience: 'public', keep: ['email'], sections: ['work', 'talks'] },
      },
    },
  },
};

const chosen: Record<string, object> = {
  nothing: {},
  'the public': { audience: 'public' },
  'the public, with the e-mail address': { audience: 'public', keep: ['email'] },
  sections: { sections: ['skills', { section: 'work', title: 'Career' }, 'education', 'talks'] },
  'all other sections': { sections: ['skills', '...', 'work'] },
  'hidden sections': { sections: { skills: false, talks: false, work: true } },
  labels: { labels: { work: 'Career', phone: 'mobile', present: 'now' } },
  'a language': { language: 'de' },
  'a language that is not there': { language: 'ja' },
  tags: { only: ['b'] },
  'other tags': { without: ['b'] },
  'a variant': { variant: 'short' },
  'an open variant': { variant: 'open' },
  'a variant that is not there': { variant: 'shrot' },
  summaries: { summary: 'Of something else.', footer: 'The end.' },
};

/** Keys that say who sees what, or that are the author's alone. */
const instructions =
  /^(?:[_-]|x-tags$|x-highlightTags$|x-hidden$|x-private$|private$|ignore$|x-id$|translations$|variants$)/;

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysOf)];
}

const resumes: [string, unknown][] = [
  ['a master', master],
  ...files.map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ]),
];

/** The lines of which only one page has as many. */
const differing = (first: Seen, again: Seen) => {
  const [one, other] = [first.text.split('\n'), again.text.split('\n')];
  return {
    lost: one.filter((line) => !other.includes(line)).slice(0, 5),
    gained: other.filter((line) => !one.includes(line)).slice(0, 5),
    ordered: first.sections.join() === again.sections.join(),
  };
};

test.each(resumes)(
  '%s: what is selected is shown like what it was selected from',
  (name, resume) => {
    const different: Record<string, unknown> = {};
    for (const [what, options] of some(Object.entries(chosen), 3, name.length)) {
      const one = { font: 'system', ...options } as ThemeOptions;
      const selected = select(resume, one);
      const [again, first] = [seen(render(selected)), seen(render(resume, one))];
      if (JSON.stringify(again) !== JSON.stringify(first))
        different[what] = differing(first, again);
    }
    expect(different).toEqual({});
  },
);

test.each(resumes)('%s: what is selected holds no marks', (_, resume) => {
  for (const options of Object.values(chosen)) {
    const selected = JSON.parse(JSON.stringify(select(resume, options as ThemeOptions)));
    expect(keysOf(selected).filter((key) => instructions.test(key))).toEqual([]);
  }
});
