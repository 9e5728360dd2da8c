import type { Html, Text } from '../text/html/html';
import type { Fact, Link, List, Section } from './shapes';

export type Paper = 'A4' | 'Letter';

/** A page with everything decided: what is shown, in which order and in which words. Templates only lay it out. */
export interface View {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The person's name without markup: the running title on paper. */
  name: string;
  title: string;
  /** The name in the document's other languages, if it differs there; `lang` is in lower case. */
  names: { lang: string; name: string }[];
  /** The digits of page numbers on paper; undefined for 0 to 9. */
  digits: string | undefined;
  /** The width of the gutter for dates, in rem; undefined for the default. */
  gutter: number | undefined;
  /** The summary for search engines, cut to their length; empty if the résumé has none. */
  description: string;
  canonical: string;
  /** The URL of a picture for link previews; empty if there is none on the web. */
  preview: string;
  /** The URL of the schema that the résumé names. */
  schema: string;
  /** The résumé as schema.org data, as the content of a script element. */
  jsonLd: Html;
  style: Style;
  masthead: Masthead;
  sections: Section[];
  /** The number of sections left out, such as "… +12"; empty if all are shown. */
  more: Text;
  footer: Footer | null;
}

/** A page in one of the languages of a document. */
export interface Edition {
  /** BCP 47 */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Whether it is the one shown first. */
  chosen: boolean;
  view: View;
}

/** The last lines: the author's text, then version, date and address of the document. */
export interface Footer {
  text: Html | null;
  facts: Fact[];
}

/** The style options, with all values checked. */
export interface Style {
  font: 'sans' | 'serif' | 'system';
  density: 'compact' | 'normal' | 'airy';
  /** Where dates and labels go: in a gutter beside the text, or at the end of the title's line. */
  layout: 'gutter' | 'wide';
  /** The photo's shape; `auto` keeps the picture's own, between a square and 3:4. */
  photo: 'auto' | 'square' | 'round' | 'portrait';
  /** The colours on screen; `auto` follows the reader's preference. Paper always has the light ones. */
  scheme: 'auto' | 'light' | 'dark';
  /** For the meta element in the head, so that a dark page does not flash white while it loads. */
  colorScheme: 'light dark' | 'light' | 'dark';
  /** Colours by token, as `#rrggbb`, and `color-scheme`; only those that differ from the defaults. */
  colors: { light: Record<string, string>; dark: Record<string, string> };
  page: {
    /** Null leaves the choice to the printer. */
    size: Paper | null;
    /** Whether the author chose it. If not, whoever prints the page can choose another. */
    isChosen: boolean;
    /** In millimetres: top, right, bottom, left, or fewer as in CSS; null for the theme's own. */
    margin: number[] | null;
    /** The maximum number; null only avoids a nearly empty last page. */
    pages: number | null;
  };
}

export interface Masthead {
  name: Text;
  label: Text;
  image: { src: string; alt: string } | null;
  /** One column beside the name, or one or two below it. */
  contacts: Column[];
  /** Whether the contacts are too many, or too wide, to go beside the name. */
  crowded: boolean;
  summary: Html | null;
  /** Points below the summary. */
  highlights: List | null;
  /** Custom fields that are too long for the contacts. */
  others: Fact[];
}

/** Contacts, one below the other. */
export interface Column {
  lines: Contact[];
  /** Whether a label is too long for a column of its own; then all labels are on the same line as their values. */
  runIn: boolean;
}

/** A line of the contacts: `label value`. */
export interface Contact {
  label: Text;
  /** Its class in the microformat h-card: `u-url`, `u-email`, `p-tel`, `p-adr`; `u-url host` for a host alone. */
  property: string;
  /** Whether the link gets `rel="me"`: it leads to a page of the person's own. */
  me: boolean;
  value: Link;
}
