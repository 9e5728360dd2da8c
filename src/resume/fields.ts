// Over 150 lines: one table, to be read beside the schema.

import { labels } from '../options/labels';
import { language as statedLanguage } from '../options/language';
import { options } from '../options/options';
import { sectionLines } from '../options/section-lines';
import { basics } from './basics';
import { customItems, type CustomItem } from './custom';
import { entry, unseen } from './kinds/entry';
import { leaf, readOtherwise, type Kind, type Rest, type ValueOf } from './kinds/field-kind';
import { list } from './kinds/list';
import { location } from './location';
import { mapOf } from './kinds/map';
import { record } from './kinds/record';
import { synonyms } from './section-names';
import { isNested } from './shape';
import { address, contact, date, level, prose, text } from './kinds/text';

/*
 * Every field of a résumé: its kind, then the names that it has elsewhere.
 * The first field of a record is the one that a lone string stands for.
 * See https://jsonresume.org/schema, v1.0.0; `company`, `website`, `picture`, `gpa` … are of v0,
 * and what people write beside the schema (`keywords` of a job, `doi`, `isActive` …) stands last in its record.
 */

const project = entry({
  name: [text, 'title'],
  description: [prose, 'summary', 'details', 'about'],
  highlights: [list(prose), 'achievements', 'responsibilities', 'tasks', 'bullets', 'points'],
  keywords: [list(text), 'technologies', 'tech', 'techStack', 'stack', 'skills', 'tools', 'tags'],
  startDate: [date, 'start', 'from', 'since', 'dates', 'period', 'duration'],
  endDate: [date, 'end', 'to', 'until'],
  date: [date, 'year', 'releaseDate'],
  url: [address, 'website', 'link', 'demo'],
  roles: [list(text), 'role', 'position'],
  entity: [text, 'company', 'organization', 'organisation', 'client', 'customer'],
  location,
  type: text,
  github: [address, 'repository', 'repo', 'source', 'code'],
  isActive: text,
});

/** What is said of a job, wherever it stands. */
const job = {
  url: [address, 'website', 'link'],
  location: [location, 'city', 'place'],
  type: [text, 'employmentType', 'jobType', 'contractType', 'contract'],
  description: prose,
  startDate: [date, 'start', 'from', 'since', 'dates', 'period', 'duration', 'date'],
  endDate: [date, 'end', 'to', 'until'],
  summary: prose,
  highlights: [
    list(prose),
    ...['achievements', 'responsibilities', 'accomplishments', 'duties', 'tasks'],
    ...['bullets', 'points', 'details'],
  ],
  keywords: [list(text), 'technologies', 'skills', 'tech', 'techStack', 'stack', 'tools', 'tags'],
  projects: [list(project), 'clients', 'engagements', 'assignments', 'missions'],
} as const;

/** A job among several at one employer. */
const position = entry({ position: [text, 'title', 'role', 'name', 'jobTitle'], ...job });

const work = entry({
  name: [text, 'company', 'employer', 'organization', 'organisation', 'companyName'],
  position: [text, 'title', 'role', 'jobTitle'],
  ...job,
  positions: [list(position), 'roles', 'jobs'],
});

const volunteer = entry({
  organization: [text, 'organisation', 'name', 'company'],
  position: [text, 'title', 'role'],
  url: [address, 'website', 'link'],
  startDate: [date, 'start', 'from', 'since', 'dates', 'period', 'duration', 'date'],
  endDate: [date, 'end', 'to', 'until'],
  summary: [prose, 'description'],
  highlights: [list(prose), 'achievements', 'responsibilities', 'tasks', 'bullets', 'points'],
  location: [location, 'city', 'place'],
  positions: [list(position), 'roles'],
});

/** What is said of a degree, wherever it stands. */
const study = {
  area: [text, 'major', 'field', 'fieldOfStudy', 'specialization', 'specialisation', 'program'],
  url: [address, 'website', 'link'],
  startDate: [date, 'start', 'from', 'since', 'dates', 'period', 'duration'],
  endDate: [date, 'end', 'to', 'until'],
  date: [date, 'year', 'graduationDate', 'graduationYear'],
  location: [location, 'city', 'place'],
  summary: [prose, 'description', 'details'],
  highlights: [list(prose), 'achievements'],
  score: [level, 'gpa', 'grade'],
  courses: [list(text), 'coursework', 'relevantCourses', 'relevantCoursework', 'subjects'],
} as const;

/** A degree among several of one school. */
const degree = entry({
  studyType: [text, 'degree', 'qualification', 'name', 'title'],
  ...study,
});

const education = entry({
  institution: [text, 'school', 'university', 'name', 'college'],
  studyType: [text, 'degree', 'qualification'],
  ...study,
  degrees: [list(degree), 'programs', 'programmes'],
});

const award = entry({
  title: [text, 'name'],
  date: [date, 'year'],
  awarder: [text, 'issuer', 'organization', 'organisation', 'institution'],
  url: [address, 'website', 'link'],
  summary: [prose, 'description'],
});

const certificate = entry({
  name: [text, 'title'],
  date: [date, 'issueDate', 'startDate', 'year'],
  url: [address, 'website', 'link'],
  issuer: [text, 'authority', 'organization', 'organisation', 'provider'],
  expiryDate: [date, 'expirationDate', 'endDate', 'validUntil', 'expires', 'validThrough'],
  credentialId: [text, 'credentialID', 'id'],
  summary: [prose, 'description'],
});

const publication = entry({
  name: [text, 'title'],
  publisher: [text, 'journal', 'venue', 'conference', 'booktitle'],
  releaseDate: [date, 'date', 'year'],
  url: [address, 'website', 'link'],
  summary: [prose, 'description', 'abstract'],
  authors: [list(text), 'author'],
  volume: text,
  issue: [text, 'number'],
  pages: [text, 'page'],
  doi: text,
  type: text,
});

const skill = entry({
  name: [text, 'skill', 'category'],
  level: [level, 'rating'],
  keywords: [list(text), 'items', 'skills', 'technologies', 'tools'],
});

const language = entry({
  language: [text, 'name'],
  fluency: [level, 'level'],
});

const interest = entry({
  name: [text, 'title'],
  keywords: list(text),
  summary: [prose, 'description'],
});

export const reference = entry({
  reference: [prose, 'quote', 'text', 'testimonial', 'recommendation', 'summary'],
  name: [text, 'referee', 'author'],
  position: [text, 'title', 'role', 'jobTitle'],
  company: [text, 'organization', 'organisation', 'employer'],
  email: [contact, 'mail'],
  phone: [contact, 'telephone', 'mobile', 'tel'],
  url: [address, 'website', 'link'],
});

/** What tells tools what to do: followed by them, shown by nobody. */
const instructions = ['theme', 'pdfRenderOptions'];

const wholeMeta = entry(
  {
    canonical: address,
    version: text,
    lastModified: date,
    language: [statedLanguage, 'lang', 'locale', 'x-lang'],
    themeOptions: options,
    sections: sectionLines,
    sectionLabels: labels,
    translations: mapOf(() => translation),
  },
  {
    rests: [unseen],
    tell: (key, path, account) => {
      if (instructions.includes(key)) return;
      const isOption = Object.hasOwn(options.fields ?? {}, key);
      const reason = isOption ? `; did you mean meta.themeOptions.${key}?` : '';
      account.leaveOut(path, `unknown field${reason}`);
    },
  },
);

/** Without what the schema's sample says of itself. */
const meta = readOtherwise(wholeMeta, (value, reading, path) => {
  const read = wholeMeta.read(value, reading, path);
  const { canonical } = read as ValueOf<typeof wholeMeta>;
  if (typeof canonical !== 'string' || !/jsonresume|resume-schema/i.test(canonical)) return read;
  const { withoutSample } =
    require('./sample/sample-meta') as typeof import('./sample/sample-meta');
  return withoutSample(read, wholeMeta, reading.account);
});

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
    work: [list(work), ...synonyms.work],
    volunteer: [list(volunteer), ...synonyms.volunteer],
    education: [list(education), ...synonyms.education],
    awards: [list(award), ...synonyms.awards],
    certificates: [list(certificate), ...synonyms.certificates],
    publications: [list(publication), ...synonyms.publications],
    skills: [list(skill), ...synonyms.skills],
    languages: [list(language), ...synonyms.languages],
    interests: [list(interest), ...synonyms.interests],
    references: [list(reference), ...synonyms.references],
    projects: [list(project), ...synonyms.projects],
    meta,
    'x-lang': statedLanguage,
  },
  { rests: [custom, unseen] },
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
