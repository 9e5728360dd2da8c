import { en } from '../../src/locale/locales/en';
import everyLeaf from '../fixtures/every-leaf.json';

/** A résumé with every field of the schema, and every field that people add to it. */
export const whole = {
  ...everyLeaf,
  basics: {
    ...everyLeaf.basics,
    pronouns: 'Pronouns',
    birthDate: '1990-12-10',
    nationality: 'Nationality',
    workPermit: 'Work permit',
  },
  work: everyLeaf.work.map((job) => ({ ...job, keywords: ['Work keyword'] })),
  volunteer: everyLeaf.volunteer.map((job) => ({ ...job, location: { city: 'Volunteer city' } })),
  education: everyLeaf.education.map((item) => ({
    ...item,
    location: 'Education location',
    summary: 'Education summary',
    highlights: ['Education highlight'],
  })),
  certificates: everyLeaf.certificates.map((item) => ({
    ...item,
    expiryDate: '2030-01',
    credentialId: 'Credential',
    summary: 'Certificate summary',
  })),
  publications: everyLeaf.publications.map((item) => ({
    ...item,
    authors: ['Author'],
    doi: '10.1000/182',
    type: 'Publication type',
  })),
  projects: everyLeaf.projects.map((item) => ({
    ...item,
    github: 'https://github.example/path',
    isActive: 'true',
  })),
  'x-own': [
    {
      name: 'Own name',
      organization: 'Own organization',
      date: 'Own date',
      startDate: '2001',
      endDate: '2002',
      url: 'https://own.example.com/path',
      location: { city: 'Own city' },
      summary: 'Own summary',
      highlights: ['Own highlight'],
      keywords: ['Own keyword'],
      other: 'Own other',
    },
  ],
};

/** Every option, those that are none, and those that may come. */
export const options = {
  language: 'en',
  languages: 'all',
  sections: ['work', { section: 'skills', title: 'Title', where: { name: 'Skill one name' } }],
  labels: Object.fromEntries(Object.keys(en.labels).map((name) => [name, 'Label'])),
  font: 'sans',
  page: { size: 'A4', margin: '12mm 15mm' },
  colors: {
    accent: ['#7a1f3d', '#f0a8c0'],
    ink: '#111',
    muted: '#555',
    paper: '#fff',
    rule: '#ccc',
  },
  scheme: 'auto',
  contrast: 'AAA',
  density: 'normal',
  layout: 'wide',
  figures: 'strong',
  dateFormat: 'month',
  numbering: { work: 'true', skills: 'always' },
  image: 'true',
  location: 'full',
  links: 'all',
  footer: 'Footer',
  audience: 'everybody',
  keep: ['email'],
  only: ['tag'],
  without: ['other'],
  summary: 'Summary',
  variants: { short: { summary: 'Short', labels: { work: 'Label' } } },
  variant: 'short',
  css: 'p {}',
  style: 'p {}',
  template: '<p>',
  fontFamily: 'Arial',
  theme: 'ordinal',
  photo: 'round',
  columns: '2',
};

type Path = readonly (string | number)[];

/** The paths to every text of a value. */
export const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : [path];

/** The entry of the résumé that a path leads into, and the path within that: a small page is soon drawn. */
export function around([section, index, ...rest]: Path): [resume: object, path: Path] {
  const name = String(section);
  const value = (whole as Record<string, unknown>)[name];
  const part = Array.isArray(value) ? [value[Number(index)]] : value;
  const path = Array.isArray(value) ? [name, 0, ...rest] : [name, index, ...rest];
  return [{ basics: { name: 'Name' }, [name]: part }, path.filter((key) => key !== undefined)];
}

/** A résumé with one of everything. */
export const small = Object.fromEntries(
  Object.entries(whole).map(([name, value]) => [name, Array.isArray(value) ? [value[0]] : value]),
);

/** The paths to every record's keys that an author may choose. */
export const chosenKeys: Path[] = [['x-own'], ['x-own', 'other']];

/** A copy with another text at a path. */
export function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withText(copy[key], rest, text);
  return copy;
}

/** A copy in which the last key of a path is called otherwise. */
export function withKey(value: unknown, [key, ...rest]: Path, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withKey(item, rest, name));
  return Object.fromEntries(
    Object.entries(value as object).map(([own, inner]) => [
      own === key && !rest.length ? name : own,
      own === key && rest.length ? withKey(inner, rest, name) : inner,
    ]),
  );
}

/** A copy in which every text is the same. */
export const withTexts = (value: unknown, text: string): unknown =>
  pathsOf(value).reduce<unknown>((copy, path) => withText(copy, path, text), value);
