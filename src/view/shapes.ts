import type { Html, Text } from '../text/html/html';

// What the partials of the templates draw: sections, and what stands in them.

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
