import { anything, type ValueOf } from './kind';
import { list } from './list';
import { record } from './record';
import { address, prose, text } from './text';

/*
 * Every field of a résumé: its kind, then the names that it has elsewhere.
 * The first field of a record is the one that a lone string stands for.
 * See https://jsonresume.org/schema, v1.0.0; `company`, `website`, `picture`, `gpa` … are of v0,
 * and what people write beside the schema (`keywords` of a job, `doi`, `isActive` …) stands last in its record.
 */

const profile = record({
  network: [text, 'name', 'site', 'platform'],
  username: [text, 'user', 'handle'],
  url: [address, 'link', 'website'],
});

export const location = record({
  city: [text, 'town', 'locality'],
  address: [text, 'street', 'streetAddress'],
  postalCode: [text, 'postcode', 'zip', 'zipCode'],
  region: [text, 'state', 'province'],
  countryCode: [text, 'country'],
});

export const basics = record({
  name: [text, 'fullName'],
  label: [text, 'headline', 'title'],
  image: [address, 'picture', 'photo'],
  email: [text, 'mail'],
  phone: [text, 'telephone', 'mobile', 'tel'],
  url: [address, 'website', 'homepage'],
  summary: [prose, 'about', 'objective'],
  pronouns: text,
  birthDate: [text, 'dateOfBirth', 'birthday', 'born'],
  nationality: [text, 'citizenship'],
  workPermit: [text, 'visa', 'workAuthorization'],
  location: [location, 'address'],
  profiles: list(profile),
});

const work = record({
  name: [text, 'company', 'employer', 'organization'],
  position: [text, 'title', 'role'],
  url: [address, 'website'],
  location: [location, 'city'],
  description: prose,
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  summary: prose,
  highlights: [list(prose), 'achievements', 'responsibilities'],
  keywords: [list(text), 'technologies', 'skills'],
});

const volunteer = record({
  organization: [text, 'organisation', 'name', 'company'],
  position: [text, 'title', 'role'],
  url: [address, 'website'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  summary: [prose, 'description'],
  highlights: [list(prose), 'achievements'],
  location: [location, 'city'],
});

const education = record({
  institution: [text, 'school', 'university', 'name'],
  area: [text, 'major', 'field', 'fieldOfStudy'],
  studyType: [text, 'degree', 'qualification'],
  url: [address, 'website'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  location: [location, 'city'],
  summary: [prose, 'description'],
  highlights: list(prose),
  score: [text, 'gpa', 'grade'],
  courses: list(text),
});

const award = record({
  title: [text, 'name'],
  date: [text, 'year'],
  awarder: [text, 'issuer'],
  summary: [prose, 'description'],
});

const certificate = record({
  name: [text, 'title'],
  date: [text, 'issueDate', 'startDate', 'year'],
  url: [address, 'website'],
  issuer: [text, 'authority', 'organization'],
  expiryDate: [text, 'expirationDate', 'endDate', 'validUntil'],
  credentialId: [text, 'credentialID', 'id'],
  summary: [prose, 'description'],
});

const publication = record({
  name: [text, 'title'],
  publisher: [text, 'journal'],
  releaseDate: [text, 'date', 'year'],
  url: [address, 'website'],
  summary: [prose, 'description', 'abstract'],
  authors: [list(text), 'author'],
  doi: text,
  type: text,
});

const skill = record({
  name: [text, 'skill', 'category'],
  level: [text, 'rating'],
  keywords: list(text),
});

const language = record({
  language: [text, 'name'],
  fluency: [text, 'level'],
});

const interest = record({
  name: [text, 'title'],
  keywords: list(text),
});

const reference = record({
  reference: [prose, 'quote', 'text'],
  name: [text, 'referee'],
});

const project = record({
  name: [text, 'title'],
  description: [prose, 'summary'],
  highlights: list(prose),
  keywords: [list(text), 'technologies'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  url: [address, 'website', 'link'],
  roles: [list(text), 'role'],
  entity: [text, 'company', 'organization'],
  type: text,
  github: [address, 'repository', 'repo', 'source'],
  isActive: text,
});

const meta = record({
  canonical: address,
  version: text,
  lastModified: text,
  language: [text, 'lang', 'locale'],
  themeOptions: anything,
});

export const resume = record({
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
});

/** A résumé with every field in place: empty strings and lists where nothing was said. */
export type Resume = ValueOf<typeof resume>;

/** The lists of a résumé, each a section of the page. */
export type SectionName = {
  [K in keyof Resume]: Resume[K] extends readonly unknown[] ? K : never;
}[keyof Resume];

export type Place = ValueOf<typeof location>;
export type Profile = Resume['basics']['profiles'][number];
export type Item<S extends SectionName> = Resume[S][number];
