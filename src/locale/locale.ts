/**
 * The labels of the theme; each comment says where it is shown.
 * Section titles and the labels of facts begin with a capital where a heading of the language does;
 * the masthead's labels stand in the case of running text ("email", "Telefon").
 */
export interface Labels {
  /** Title of the jobs. */
  work: string;
  /** Title of unpaid work. */
  volunteer: string;
  /** Title of schools and degrees. */
  education: string;
  /** Title of prizes and honours. */
  awards: string;
  /** Title of certificates. */
  certificates: string;
  /** Title of books, articles and talks in print. */
  publications: string;
  /** Title of what the person can do. */
  skills: string;
  /** Title of the languages that the person speaks, the first one too. */
  languages: string;
  /** Title of what the person likes. */
  interests: string;
  /** Title of the references. */
  references: string;
  /** Title of projects. */
  projects: string;
  /** Masthead, before the URL of the website. */
  url: string;
  /** Masthead, before the e-mail address. */
  email: string;
  /** Masthead, before the telephone number. */
  phone: string;
  /** Masthead, before a postal address. */
  location: string;
  /** Masthead, before the city, if the address has no street or postal code. */
  place: string;
  /** Masthead, before the URL of an unsupported image. */
  image: string;
  /** Masthead, before a profile that names no network. */
  profile: string;
  /** Masthead, before "she/her". */
  pronouns: string;
  /** Masthead, before the day of birth. */
  birthDate: string;
  /** Masthead, before a nationality. */
  nationality: string;
  /** Masthead, before a visa or permit to work. */
  workPermit: string;
  /** The end of a range of dates that goes on, after the dash; no line ends within it. */
  present: string;
  /** Beside a degree, an average that is a bare number; `{score}` is the number. */
  score: string;
  /** Under a degree, before its courses. */
  courses: string;
  /** Under a certificate, before the date on which it ends; a noun, where months inflect. */
  expires: string;
  /** Under a certificate, before its number. */
  credentialId: string;
  /** Last line of the document, before the résumé's version. */
  version: string;
  /** Last line of the document, before the date of the last change. */
  lastModified: string;
  /** Last line of the document, before the address where the newest version is. */
  canonical: string;
  /** Instead of the photo, for those who cannot see it; `{name}` is the person's name. */
  photo: string;
  /** A degree in a subject; `{studyType}` is the degree and `{area}` the subject, both as typed. */
  degree: string;
  /** The browser's tab, where a résumé has neither a name nor a label. */
  resume: string;
}

/** January to December. */
export type MonthNames = readonly string[];

/** The months' names by CLDR's forms; a form that is left out is the same as the one before "Alone". */
export interface Months {
  abbreviated: MonthNames;
  wide: MonthNames;
  abbreviatedAlone?: MonthNames;
  wideAlone?: MonthNames;
  /** Names that regions have of their own: read, never printed. */
  regional?: readonly MonthNames[];
}

/** What CLDR says of a language. Patterns are in its letters: `y`, `M`, `d`. */
export interface Cldr {
  /** BCP 47 */
  tag: string;
  /** The tag under which the theme has its words: `de`, where the tag is `de-AT`. */
  language: string;
  dir: 'ltr' | 'rtl';
  months: Months;
  dates: {
    year: string;
    month: string;
    day: string;
    /** A day that is the first of its month, where that is an ordinal: "1er août 2018". */
    first?: string;
    /** Month and year, and day, month and year, in numbers alone. */
    numericMonth: string;
    numericDay: string;
    /** Two years: how the first is written, what stands between, how the second is written. */
    years: readonly [start: string, between: string, end: string];
    /** Between two dates of which one is more than a year, and before the word for now. */
    between: string;
    /** With what dates end, and what they lose before the dash of a range. */
    lostBeforeDash?: string;
  };
  /** The calendar in which dates are typed whose years cannot be the usual ones, by CLDR's name. */
  calendar?: 'persian' | 'buddhist' | 'islamic';
  /** The digits 0 to 9, where those are others. */
  digits?: string;
  /** Between the items of a list within a line. */
  separator: string;
  /** Between items that hold the separator themselves. */
  strongSeparator: string;
  /** The room beside a text that a range of months needs in one line, in rem, where the usual one is too narrow. */
  gutter?: number;
}

/** One language: what CLDR says of it, and the theme's words. */
export interface Locale extends Cldr {
  /** What people type for an end that has not come, in small letters. */
  now: readonly string[];
  labels: Labels;
}
