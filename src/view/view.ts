import type { Html, Text } from '../text/html/html';

export type Paper = 'A4' | 'Letter';

/** A page, fully decided: what is shown, in which order and in which words. Templates only lay it out. */
export interface View {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The person's name without markup: the running title on paper. */
  name: string;
  title: string;
  /** Those of a document's other languages, where they are others, by their tags in small letters. */
  names: { lang: string; name: string }[];
  /** The digits in which pages are numbered on paper; undefined for 0 to 9. */
  digits: string | undefined;
  /** The room for dates beside a text, in rem; undefined for the usual one. */
  gutter: number | undefined;
  /** A sentence for search engines; empty when the résumé has none. */
  description: string;
  canonical: string;
  /** A picture for previews of links; empty when there is none on the web. */
  preview: string;
  /** Where the résumé's own schema is to be found. */
  schema: string;
  /** What schema.org knows of it, as the content of a script element. */
  jsonLd: Html;
  style: Style;
  masthead: Masthead;
  sections: Section[];
  /** How many more sections there are than a page can hold; empty when all are there. */
  more: Text;
  footer: Footer | null;
}

/** A page in one of the languages of a document. */
export interface Edition {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether it is shown at first. */
  chosen: boolean;
  view: View;
}

/** The last lines: the author's own, then what the document says of itself. */
export interface Footer {
  text: Html | null;
  facts: Fact[];
}

/** What the options say of the looks, all of it checked. */
export interface Style {
  font: 'sans' | 'serif' | 'system';
  density: 'compact' | 'normal' | 'airy';
  /** Where dates and labels stand: in a gutter beside the text, or at the end of a title's line. */
  layout: 'gutter' | 'wide';
  /** The photo's shape; `auto` is the picture's own, between a square and 3:4. */
  photo: 'auto' | 'square' | 'round' | 'portrait';
  /** The colours on screen: the dark ones where the reader prefers them, or always, or never. Paper has the light ones. */
  scheme: 'auto' | 'light' | 'dark';
  /** What the head says of it, so that a page is not first white and then dark. */
  colorScheme: 'light dark' | 'light' | 'dark';
  /** Colours by their tokens, each `#rrggbb`, and the `color-scheme`, where they are not the theme's own. */
  colors: { light: Record<string, string>; dark: Record<string, string> };
  page: {
    /** Null leaves the paper to whoever prints. */
    size: Paper | null;
    /** Whether the author chose it; otherwise another paper that a program names goes before it. */
    isChosen: boolean;
    /** Top, right, bottom, left, or fewer as in CSS, in millimetres; null is the theme's own. */
    margin: number[] | null;
    /** As many as there may be; null spares a last one that is nearly empty. */
    pages: number | null;
  };
}

export interface Masthead {
  name: Text;
  label: Text;
  image: { src: string; alt: string } | null;
  /** In one column beside the name, or in two below it. */
  contacts: Column[];
  /** Whether the contacts are too many, or too wide, to stand beside the name. */
  crowded: boolean;
  summary: Html | null;
  /** Points below the summary. */
  highlights: List | null;
  /** What its author calls by names of his own, and is too long for the address. */
  others: Fact[];
}

/** Contacts one below another. */
export interface Column {
  lines: Contact[];
  /** Whether a label is too long for a column of its own, so that all of them stand before their values. */
  runIn: boolean;
}

/** A line of the address: `label value`. */
export interface Contact {
  label: Text;
  /** Of the microformat h-card: `u-url`, `u-email`, `p-tel`, `p-adr`; `u-url host` where the address is a bare host. */
  property: string;
  /** Whether the address is one of the person's own. */
  me: boolean;
  value: Link;
}

/** A text that may be followed. An empty `href` is none. */
export interface Link {
  text: Text;
  href: string;
  /** The address to print on paper, where the text does not tell it. */
  address: Text;
}

/** A section's shape is the name of the partial that draws its items. */
export type Section = SectionHeading & SectionItems;

export interface SectionHeading {
  /** Unique in the document. */
  id: string;
  title: Text;
  /** How many more items there are than a page can hold; empty when all are there. */
  more: Text;
}

export type SectionItems =
  { shape: 'entries'; items: Entry[] } | RowItems | { shape: 'quotes'; items: Quote[] };

export interface RowItems {
  shape: 'rows';
  items: Row[];
  /** Whether a label is too long for the gutter, so that all of them stand before their values. */
  runIn: boolean;
  /** Whether a telephone shows them one after another in a line: so many stand before the jobs. */
  dense: boolean;
}

/** Anything with a title: a job, a degree, an award, a project … */
export interface Entry {
  /** Of its heading: 3, or 4 for a position under an employer. */
  level: number;
  /** Its part in the microformat h-resume, such as `p-experience h-event`; empty when it has none. */
  microformat: string;
  dates: DateText[];
  /** Before the title, where entries are numbered: "3."; else empty. */
  number: Text;
  title: Link;
  organisation: Link | null;
  /** Beside the organisation, one after another: a place, a kind, a grade. */
  notes: Text[];
  /** What an organisation does, where one short sentence says it: it runs on behind all that. */
  about: Text;
  /** Who wrote a publication, on a line of its own. */
  authors: Text;
  /** Where a publication appeared, on the next line. */
  source: Source | null;
  /** Paragraphs and lists. */
  texts: Html[];
  highlights: List | null;
  /** Lines of `label values` below everything else. */
  facts: Fact[];
  /** What its author calls by names of his own, on one quiet line. */
  others: Fact[];
  /** Several jobs at one employer. */
  positions: Entry[];
  /** Of a position under an employer's heading, for machines: a person reads it there. */
  employer: string;
}

/** `text DOI address`: a journal and the place in it, and how to find a publication. */
export interface Source {
  text: Text;
  doi: Fact | null;
  /** Shown on paper. */
  address: Text;
}

/** A piece of a date or of a range; without `datetime` it is the text between. */
export interface DateText {
  text: Text;
  datetime: string;
  /** Of the microformat h-event: `dt-start` or `dt-end`; empty for the total of several jobs. */
  property: string;
}

export interface List {
  numbered: boolean;
  /** The number of the first point, where the numbers go on from a list before; 0 where they begin anew. */
  start: number;
  items: Text[];
  /** All points as one line, where each is but a word or three; empty where they are items. */
  line: Text;
}

export interface Fact {
  label: Text;
  value: Link;
}

/** `label level values`, each of which may be missing. */
export interface Row {
  label: Text;
  level: Text;
  values: Text;
  /** What its author calls by names of his own. */
  others: Fact[];
  /** A block of rows under one name. */
  rows: Row[];
  /** Its part in the microformat h-resume; empty when it has none. */
  microformat: string;
}

/** What somebody says; his name alone; or a sentence that nobody says: "Available on request". */
export interface Quote {
  text: Html | null;
  author: Text;
  /** Where the author is to be found, and what else is said of him. */
  others: Fact[];
  sentence: Html | null;
}
