import { checked } from '../options/checked';
import { labels } from '../options/labels';
import { options } from '../options/options';
import { sectionLines } from '../options/section-lines';
import { basics } from './basics';
import { customItems, type CustomItem } from './custom';
import { entry } from './entry-record';
import { leaf, readOtherwise, type Kind, type Rest, type ValueOf } from './kind';
import { list } from './list';
import { location } from './location';
import { mapOf } from './map';
import { others } from './others';
import { record } from './record';
import { withoutSample } from './sample-meta';
import { isNested } from './shape';
import { address, date, prose, text } from './text';

/*
 * Every field of a résumé: its kind, then the names that it has elsewhere.
 * The first field of a record is the one that a lone string stands for.
 * See https://jsonresume.org/schema, v1.0.0; `company`, `website`, `picture`, `gpa` … are of v0,
 * and what people write beside the schema (`keywords` of a job, `doi`, `isActive` …) stands last in its record.
 */

const work = entry({
  name: [text, 'company', 'employer', 'organization'],
  position: [text, 'title', 'role'],
  url: [address, 'website'],
  location: [location, 'city'],
  description: prose,
  startDate: [date, 'start', 'from'],
  endDate: [date, 'end', 'to'],
  summary: prose,
  highlights: [list(prose), 'achievements', 'responsibilities'],
  keywords: [list(text), 'technologies', 'skills'],
});

const volunteer = entry({
  organization: [text, 'organisation', 'name', 'company'],
  position: [text, 'title', 'role'],
  url: [address, 'website'],
  startDate: [date, 'start', 'from'],
  endDate: [date, 'end', 'to'],
  summary: [prose, 'description'],
  highlights: [list(prose), 'achievements'],
  location: [location, 'city'],
});

const education = entry({
  institution: [text, 'school', 'university', 'name'],
  area: [text, 'major', 'field', 'fieldOfStudy'],
  studyType: [text, 'degree', 'qualification'],
  url: [address, 'website'],
  startDate: [date, 'start', 'from'],
  endDate: [date, 'end', 'to'],
  location: [location, 'city'],
  summary: [prose, 'description'],
  highlights: list(prose),
  score: [text, 'gpa', 'grade'],
  courses: list(text),
});

const award = entry({
  title: [text, 'name'],
  date: [date, 'year'],
  awarder: [text, 'issuer'],
  summary: [prose, 'description'],
});

const certificate = entry({
  name: [text, 'title'],
  date: [date, 'issueDate', 'startDate', 'year'],
  url: [address, 'website'],
  issuer: [text, 'authority', 'organization'],
  expiryDate: [date, 'expirationDate', 'endDate', 'validUntil'],
  credentialId: [text, 'credentialID', 'id'],
  summary: [prose, 'description'],
});

const publication = entry({
  name: [text, 'title'],
  publisher: [text, 'journal'],
  releaseDate: [date, 'date', 'year'],
  url: [address, 'website'],
  summary: [prose, 'description', 'abstract'],
  authors: [list(text), 'author'],
  doi: text,
  type: text,
});

const skill = entry({
  name: [text, 'skill', 'category'],
  level: [text, 'rating'],
  keywords: list(text),
});

const language = entry({
  language: [text, 'name'],
  fluency: [text, 'level'],
});

const interest = entry({
  name: [text, 'title'],
  keywords: list(text),
});

const reference = entry({
  reference: [prose, 'quote', 'text'],
  name: [text, 'referee'],
});

const project = entry({
  name: [text, 'title'],
  description: [prose, 'summary'],
  highlights: list(prose),
  keywords: [list(text), 'technologies'],
  startDate: [date, 'start', 'from'],
  endDate: [date, 'end', 'to'],
  url: [address, 'website', 'link'],
  roles: [list(text), 'role'],
  entity: [text, 'company', 'organization'],
  type: text,
  github: [address, 'repository', 'repo', 'source'],
  isActive: text,
});

/** What tells tools what to do: followed by them, shown by nobody. */
const instructions = ['theme', 'pdfRenderOptions'];

const wholeMeta = entry(
  {
    canonical: address,
    version: text,
    lastModified: date,
    language: [checked(text, 'language'), 'lang', 'locale', 'x-lang'],
    themeOptions: options,
    sections: sectionLines,
    sectionLabels: labels,
    translations: mapOf(() => translation),
  },
  {
    tell: (key, path, account) => {
      if (!instructions.includes(key)) account.leaveOut(path, 'not a field of a résumé');
    },
  },
);

/** Without what the schema's sample says of itself. */
const meta = readOtherwise(wholeMeta, (value, reading, path) =>
  withoutSample(wholeMeta.read(value, reading, path), wholeMeta, reading.account),
);

/** A résumé in another language: what differs. Its fields are known when all of them are there. */
const translation: Kind<unknown> = leaf<unknown>(undefined, (value, reading, path) =>
  resume.read(value, reading, path),
);

/** Lists that no schema knows. */
const custom: Rest = {
  name: 'custom',
  kind: mapOf(() => customItems),
  accepts: isNested,
  isShown: true,
};

export const resume = record(
  {
    $schema: address,
    basics,
    work: [list(work), 'experience', 'employment'],
    volunteer: [list(volunteer), 'volunteering'],
    education: list(education),
    awards: list(award),
    certificates: [list(certificate), 'certifications'],
    publications: list(publication),
    skills: list(skill),
    languages: list(language),
    interests: [list(interest), 'hobbies'],
    references: list(reference),
    projects: list(project),
    meta,
    'x-lang': text,
  },
  { rests: [custom, others] },
);

/** A résumé with every field in place: empty strings and lists where nothing was said. */
export type Resume = ValueOf<typeof resume> & { custom: ReadonlyMap<string, CustomItem[]> };

/** The lists of a résumé, each a section of the page. */
export type SectionName = {
  [K in keyof Resume]: Resume[K] extends readonly unknown[] ? K : never;
}[keyof Resume];

export { basics, profile } from './basics';
export { location, type Place } from './location';
export type Profile = Resume['basics']['profiles'][number];
export type Item<S extends SectionName> = Resume[S][number];
