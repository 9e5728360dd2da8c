import { anything, list, record, text, type ValueOf } from './kinds';

/**
 * Every field of a résumé: its kind, then the names that it has elsewhere.
 * The first field of a record is the one that a lone string stands for.
 * @see https://jsonresume.org/schema — v1.0.0; `company`, `website`, `picture`, `gpa` … are of v0
 */
const profile = record({
  network: [text, 'name', 'site', 'platform'],
  username: [text, 'user', 'handle'],
  url: [text, 'link', 'website'],
});

const location = record({
  city: [text, 'town', 'locality'],
  address: [text, 'street', 'streetAddress'],
  postalCode: [text, 'postcode', 'zip', 'zipCode'],
  region: [text, 'state', 'province'],
  countryCode: [text, 'country'],
});

const basics = record({
  name: [text, 'fullName'],
  label: [text, 'headline', 'title'],
  image: [text, 'picture', 'photo'],
  email: [text, 'mail'],
  phone: [text, 'telephone', 'mobile', 'tel'],
  url: [text, 'website', 'homepage'],
  summary: [text, 'about', 'objective'],
  location: [location, 'address'],
  profiles: list(profile),
});

const work = record({
  name: [text, 'company', 'employer', 'organization'],
  position: [text, 'title', 'role'],
  url: [text, 'website'],
  location: [text, 'city'],
  description: text,
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  summary: text,
  highlights: [list(text), 'achievements', 'responsibilities'],
});

const volunteer = record({
  organization: [text, 'organisation', 'name', 'company'],
  position: [text, 'title', 'role'],
  url: [text, 'website'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  summary: [text, 'description'],
  highlights: [list(text), 'achievements'],
});

const education = record({
  institution: [text, 'school', 'university', 'name'],
  area: [text, 'major', 'field', 'fieldOfStudy'],
  studyType: [text, 'degree', 'qualification'],
  url: [text, 'website'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  score: [text, 'gpa', 'grade'],
  courses: list(text),
});

const award = record({
  title: [text, 'name'],
  date: [text, 'year'],
  awarder: [text, 'issuer'],
  summary: [text, 'description'],
});

const certificate = record({
  name: [text, 'title'],
  date: [text, 'issueDate', 'year'],
  url: [text, 'website'],
  issuer: [text, 'authority', 'organization'],
});

const publication = record({
  name: [text, 'title'],
  publisher: [text, 'journal'],
  releaseDate: [text, 'date', 'year'],
  url: [text, 'website'],
  summary: [text, 'description'],
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
  reference: [text, 'quote', 'text'],
  name: [text, 'referee'],
});

const project = record({
  name: [text, 'title'],
  description: [text, 'summary'],
  highlights: list(text),
  keywords: [list(text), 'technologies'],
  startDate: [text, 'start', 'from'],
  endDate: [text, 'end', 'to'],
  url: [text, 'website', 'link'],
  roles: [list(text), 'role'],
  entity: [text, 'company', 'organization'],
  type: text,
});

const meta = record({
  canonical: text,
  version: text,
  lastModified: text,
  language: [text, 'lang', 'locale'],
  themeOptions: anything,
});

export const resume = record({
  $schema: text,
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

export type Profile = Resume['basics']['profiles'][number];
export type Item<S extends SectionName> = Resume[S][number];

/** Reads anything at all as a résumé. Never throws; what is no résumé becomes an empty one. */
export const readResume = (value: unknown): Resume => resume.read(value);
