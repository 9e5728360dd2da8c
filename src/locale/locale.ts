/**
 * The labels of the theme; each comment says where it is shown.
 * Section titles and the labels of facts begin with a capital if headings of the language do.
 * The masthead's labels are written as in running text ("email", "Telefon").
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
  /** Title of the skills. */
  skills: string;
  /** Title of the languages that the person speaks, including the native one. */
  languages: string;
  /** Title of the interests. */
  interests: string;
  /** Title of the references. */
  references: string;
  /** Title of projects. */
  projects: string;
  /** Masthead, before the URL of the website. */
  url: string;
  /** Masthead, before the e-mail address. */
  email: string;
  /** Masthead, before the phone number. */
  phone: string;
  /** Masthead, before a postal address. */
  location: string;
  /** Masthead, before the city, if the address has no street or postal code. */
  place: string;
  /** Masthead, before the URL of an unsupported image. */
  image: string;
  /** Masthead, before a profile without a network. */
  profile: string;
  /** Masthead, before "she/her". */
  pronouns: string;
  /** Masthead, before the day of birth. */
  birthDate: string;
  /** Masthead, before a nationality. */
  nationality: string;
  /** Masthead, before a visa or permit to work. */
  workPermit: string;
  /** The end of an ongoing range of dates, after the dash; it is kept on one line. */
  present: string;
  /** Beside a degree, before a grade that is only a number; `{score}` is the number. */
  score: string;
  /** Under a degree, before its courses. */
  courses: string;
  /** Under a certificate, before the date on which it expires; a noun if the language inflects month names. */
  expires: string;
  /** Under a certificate, before its number. */
  credentialId: string;
  /** Last line of the document, before the résumé's version. */
  version: string;
  /** Last line of the document, before the date of the last change. */
  lastModified: string;
  /** Last line of the document, before the URL of the newest version. */
  canonical: string;
  /** Alternative text of the photo; `{name}` is the person's name. */
  photo: string;
  /** A degree in a subject; `{studyType}` is the degree and `{area}` the subject, both as typed. */
  degree: string;
  /** The title in the browser's tab if the résumé has neither a name nor a label. */
  resume: string;
}

/** January to December. */
export type MonthNames = readonly string[];

/** Month names in the forms of CLDR; a missing "…Alone" form is the same as the one without "Alone". */
export interface Months {
  abbreviated: MonthNames;
  wide: MonthNames;
  abbreviatedAlone?: MonthNames;
  wideAlone?: MonthNames;
  /** Names that only some regions use: understood, but never printed. */
  regional?: readonly MonthNames[];
}

/** The CLDR data of a language. Patterns use the letters of CLDR: `y`, `M`, `d`. */
export interface Cldr {
  /** BCP 47 */
  tag: string;
  /** The tag under which the theme has its words: `de` if the tag is `de-AT`. */
  language: string;
  dir: 'ltr' | 'rtl';
  months: Months;
  dates: {
    year: string;
    month: string;
    day: string;
    /** The pattern for the first of a month, if that is an ordinal: "1er août 2018". */
    first?: string;
    /** Patterns with numbers only: month and year; day, month and year. */
    numericMonth: string;
    numericDay: string;
    /** A range of two years: the first one's pattern, the text between, the second one's pattern. */
    years: readonly [start: string, between: string, end: string];
    /** Between two dates that are not just years, and before the word for "now". */
    between: string;
    /** The ending that dates lose before the dash of a range. */
    lostBeforeDash?: string;
  };
  /** The other calendar of the language, by its name in CLDR; a typed year tells which one is meant. */
  calendar?: 'persian' | 'buddhist' | 'islamic';
  /** The digits of the language, from zero, if it does not use 0 to 9. */
  digits?: string;
  /** Between the items of a list on one line. */
  separator: string;
  /** Between items if one of them contains the separator. */
  strongSeparator: string;
  /** The width of the gutter in rem, if a range of months does not fit on a line of the usual one. */
  gutter?: number;
}

/** One language: its CLDR data and the theme's words. */
export interface Locale extends Cldr {
  /** What people type as the end of something ongoing, in lower case. */
  now: readonly string[];
  labels: Labels;
}
