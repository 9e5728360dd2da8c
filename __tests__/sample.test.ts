import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import resume from '../resume.json';

type Item = Record<string, string | string[]>;
type Section = { section: string; title?: string; where?: Item };

const { labels, sections } = resume.meta.themeOptions;

/** The seed's order of each section's fields; one that is not listed is read last, and so noticed. */
const fields: Record<string, string[]> = {
  basics: ['name', 'url', 'email', 'phone', 'summary'],
  skills: ['name', 'level', 'keywords'],
  work: ['startDate', 'endDate', 'position', 'name', 'summary', 'highlights'],
  projects: ['name', 'keywords', 'highlights'],
  education: ['startDate', 'endDate', 'institution', 'studyType', 'area', 'score'],
};

/** What the seed prints and no field holds: titles of sections … */
const titles: Record<string, string> = {
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
};

/** … and the marks and words before a field. */
const before: Record<string, string> = {
  'basics.name': '#',
  'basics.url': 'web |',
  'basics.email': 'email |',
  'basics.phone': `${labels.phone} |`,
  'projects.name': '###',
  'education.studyType': '-',
  'education.area': 'in',
  'education.score': '-',
};

/** What a field holds and the seed prints otherwise: the address is the target of a link. */
const printedAs: Record<string, string> = { 'http://abhirag.com': 'abhirag.com' };

const seed = readFileSync(join(__dirname, 'fixtures/seed-resume.md'), 'utf8');

test('is strictly valid', () => {
  const ajv = addFormats(new Ajv({ allErrors: true }));
  ajv.validate(schema, resume);
  expect(ajv.errors).toBeNull();
});

test('names this theme and its schema', () => {
  expect(resume.meta.theme).toBe('jsonresume-theme-ordinal');
  expect(resume.$schema).toMatch(/\/resume-schema\/v1\.0\.0\/schema\.json$/);
});

test('holds every word, figure and symbol of the seed, in its order, and no other', () => {
  expect(words(textOfResume())).toEqual(words(seed.replace(/(\d{4})[–-](\d{4})/g, '$1 $2')));
});

function words(text: string): string[] {
  // Markdown has two signs for emphasis; they mean the same.
  return text.replace(/\*([^*]+)\*/g, '_$1_').match(/\S+/g) ?? [];
}

function textOfResume(): string {
  const { $schema, basics, meta, ...things } = resume;
  const lists = things as Record<string, Item[]>;
  const taken = new Set<Item>();
  const unlisted = Object.keys(lists)
    .filter((name) => sections.every((entry) => sectionOf(entry).section !== name))
    .map((section) => ({ section, title: `${section}, which the options do not list` }));
  return [
    textOf('basics', basics),
    ...[...sections, ...unlisted].flatMap((entry) => {
      const { section, title = titles[section] ?? section, where = {} } = sectionOf(entry);
      const items = (lists[section] ?? []).filter(
        (item) =>
          !taken.has(item) && Object.entries(where).every(([name, value]) => item[name] === value),
      );
      items.forEach((item) => taken.add(item));
      return [`## ${title.toUpperCase()}`, ...items.map((item) => textOf(section, item, title))];
    }),
  ].join('\n');
}

/** The text of one item; a name that only repeats the section's title is not said again. */
function textOf(section: string, item: Item, title?: string): string {
  return [...new Set([...(fields[section] ?? []), ...Object.keys(item)])]
    .filter((name) => item[name] !== undefined && item[name] !== title)
    .map((name) => `${before[`${section}.${name}`] ?? ''} ${valueOf(section, name, item[name])}`)
    .join('\n');
}

function valueOf(section: string, name: string, value: Item[string] | undefined): string {
  if (name === 'keywords' && Array.isArray(value)) return value.join(', ');
  if (Array.isArray(value)) {
    return value.map((line, index) => `- ${numberOf(section, index)} ${line}`).join('\n');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return printedAs[text] ?? text;
}

/** Achievements at work are numbered ①②③ in the seed, those of projects are not. */
function numberOf(section: string, index: number): string {
  return section === 'work' ? String.fromCodePoint('①'.codePointAt(0)! + index) : '';
}

function sectionOf(entry: string | Section): Section {
  return typeof entry === 'string' ? { section: entry } : entry;
}
