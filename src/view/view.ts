import type { Html, Text } from '../text/html/html';
import type { Fact, Link, List, Section } from './shapes';

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
