import type { Html, Text } from '../text/html/html';

// What the partials of the templates draw: sections and their items.

/** A text that may be a link: without one, `href` is empty. */
export interface Link {
  text: Text;
  href: string;
  /** The URL to print after the text; empty if the text already shows it. */
  address: Text;
}

/** A section's shape is the name of the partial that draws its items. */
export type Section = SectionHeading & SectionItems;

export interface SectionHeading {
  /** Unique in the document. */
  id: string;
  title: Text;
  /** The number of items left out, such as "… +12"; empty if all are shown. */
  more: Text;
}

export type SectionItems =
  { shape: 'entries'; items: Entry[] } | RowItems | { shape: 'quotes'; items: Quote[] };

export interface RowItems {
  shape: 'rows';
  items: Row[];
  /** Whether a label is too long for the gutter; then all labels are on the same line as their values. */
  runIn: boolean;
  /** Whether phones show them as running text: many rows before the jobs would push those off the screen. */
  dense: boolean;
}

/** Anything with a title: a job, a degree, an award, a project … */
export interface Entry {
  /** Level of its heading: 3, or 4 for a position under an employer. */
  level: number;
  /** Its classes in the microformat h-resume, such as `p-experience h-event`; empty if it has none. */
  microformat: string;
  dates: DateText[];
  /** Before the title if entries are numbered: "3."; otherwise empty. */
  number: Text;
  title: Link;
  organisation: Link | null;
  /** After the organisation: a place, a kind, a grade. */
  notes: Text[];
  /** One short sentence about the organisation, on the same line after the notes. */
  about: Text;
  /** The authors of a publication, on a line of their own. */
  authors: Text;
  /** Where a publication appeared, on the next line. */
  source: Source | null;
  /** Paragraphs and lists. */
  texts: Html[];
  highlights: List | null;
  /** Lines of `label values` below everything else. */
  facts: Fact[];
  /** Custom fields, on one muted line. */
  others: Fact[];
  /** Several jobs at one employer. */
  positions: Entry[];
  /** The employer of a position, for machines; people read it in the heading above. */
  employer: string;
}

/** `text DOI address`: journal and pages, and how to find a publication. */
export interface Source {
  text: Text;
  doi: Fact | null;
  /** The URL, shown on paper. */
  address: Text;
}

/** A piece of a date or a range; without `datetime` it is plain text, such as a dash. */
export interface DateText {
  text: Text;
  datetime: string;
  /** Of the microformat h-event: `dt-start` or `dt-end`; empty for the total of several jobs. */
  property: string;
}

export interface List {
  numbered: boolean;
  /** The number of the first point, if the list continues the numbers of an earlier one; otherwise 0. */
  start: number;
  items: Text[];
  /** All points on one line, if each is only one to three words; otherwise empty, and the points are in `items`. */
  line: Text;
}

export interface Fact {
  label: Text;
  value: Link;
}

/** `label level values`; each of them can be empty. */
export interface Row {
  label: Text;
  level: Text;
  values: Text;
  /** Custom fields. */
  others: Fact[];
  /** A block of rows under one name. */
  rows: Row[];
  /** Its class in the microformat h-resume; empty if it has none. */
  microformat: string;
}

/** A quotation with its author; an author alone; or a sentence such as "Available on request". */
export interface Quote {
  text: Html | null;
  author: Text;
  /** Contacts of the author, and custom fields. */
  others: Fact[];
  sentence: Html | null;
}
