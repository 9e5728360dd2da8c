/** The words that the theme itself prints; each says where it is seen. */
export interface Labels {
  /** Section titles, in the order of the schema. */
  work: string;
  volunteer: string;
  education: string;
  awards: string;
  certificates: string;
  publications: string;
  skills: string;
  languages: string;
  interests: string;
  references: string;
  projects: string;
  /** Before the author's own site, in the masthead; like those below in small letters. */
  url: string;
  email: string;
  phone: string;
  location: string;
  /** Before the address of a picture that cannot be shown. */
  image: string;
  /** Before a profile that names no network. */
  profile: string;
  /** Before what some countries expect in the masthead; in small letters too. */
  pronouns: string;
  birthDate: string;
  nationality: string;
  workPermit: string;
  /** The end of a range that goes on. */
  present: string;
  /** Before a grade that is a bare number, beside a degree. */
  score: string;
  /** Before the courses of an education. */
  courses: string;
  /** Before the roles in a project. */
  roles: string;
  /** Before keywords that stand on a line of their own, under a project. */
  keywords: string;
  /** Before the date on which a certificate ends, and before its number. */
  expires: string;
  credentialId: string;
  /** In the last line of the document. */
  version: string;
  lastModified: string;
  canonical: string;
  /** The photo's alternative text; `{name}` is the person's name. */
  photo: string;
  /** A degree and its subject; `{studyType}` and `{area}`. */
  degree: string;
}

/** One language: its words and its ways with dates. Patterns are CLDR's. */
export interface Locale {
  /** BCP 47 */
  tag: string;
  dir: 'ltr' | 'rtl';
  months: { abbreviated: readonly string[]; wide: readonly string[] };
  dates: {
    year: string;
    month: string;
    day: string;
    /** Two years, `{0}` and `{1}`. */
    years: string;
    /** Two dates of which one is more than a year. */
    range: string;
  };
  /** Between the items of a list within a line. */
  separator: string;
  labels: Labels;
}
