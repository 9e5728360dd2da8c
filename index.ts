import { withInherited } from './src/options/with-inherited';
import { drawPage, type Page } from './src/page';
import { plainCopy } from './src/resume/plain-copy';
import { Reading } from './src/resume/reading';
import { readMaster } from './src/resume/resume';

// This file imports no type: its declaration stands alone, and serves `import` and `require` alike.

/** One line of the `sections` option: a section's name, or the name with a title and a filter. */
export type SectionOption =
  | string
  | {
      /** A list of the résumé: `work`, `volunteer`, `education`, `skills`, `projects` … */
      section: string;
      /** @default the section's name in the résumé's language */
      title?: string;
      /**
       * Only items whose fields hold these texts.
       * @example { name: 'Languages' }
       */
      where?: Record<string, string>;
    };

/** Options of a page. In a résumé they stand in `meta.themeOptions`. */
export interface ThemeOptions {
  /**
   * The document's language, a BCP 47 tag. `auto` is the one that the résumé states, or else the one
   * that is found in its own words; English where that is in doubt.
   * @default 'auto'
   */
  language?: string;
  /**
   * `all` gives one document in every language of `meta.translations`, switched without a script;
   * the chosen one stands alone on paper.
   * @default one language
   */
  languages?: 'all';
  /**
   * The sections to show, in this order; those that are not listed are left out.
   * A section may be listed more than once: items that an earlier line took are not repeated.
   * @default all, in an order that the data decides; `inspectOrder` says why
   * @example ['work', { section: 'skills', title: 'Tools' }, 'education']
   */
  sections?: SectionOption[];
  /**
   * The author's own words for the theme's: section titles and the names of contacts.
   * @default those of the language
   * @example { phone: 'mobile', work: 'Career' }
   */
  labels?: Record<string, string>;
  /**
   * The typeface. `sans` and `serif` are embedded in the document, as far as its text needs them;
   * `system` embeds nothing. Other scripts are set in faces of the machine: Urdu in nastaliq, or with `serif` in naskh,
   * which programs can read in a PDF.
   * @default 'sans'
   */
  font?: 'sans' | 'serif' | 'system';
  /**
   * The paper. A bare number of a margin is millimetres; one to four lengths are read as in CSS.
   * `auto` is the paper of the author's country, or else of his language's region, or else A4; `any` leaves it to
   * whoever prints.
   * `pages` is how many there may be: a longer résumé is set tighter, a little at a time, until it fits, and `inspect`
   * says where it cannot. `auto` does so only to spare a last page that would be less than a third full.
   * @default { size: 'auto', margin: '13mm 17mm 14mm', pages: 'auto' }
   * @example { size: 'A4', margin: '12mm 15mm' }
   */
  page?: {
    size?: 'A4' | 'Letter' | 'auto' | 'any';
    margin?: string | number;
    pages?: number | 'auto';
  };
  /**
   * Colours: `#rgb`, `#rrggbb`, or a name or a function of CSS, one for both schemes or `[light, dark]`;
   * `auto` is the theme's own. What could not be read on its paper (7:1) is corrected; a paper on which nothing
   * could be read is made lighter or darker. A paper alone is for both schemes, unless another colour has a dark one.
   * `primary`, `secondary`, `background` and `dimmed` are understood as `ink`, `muted`, `paper` and `rule`.
   * @example { accent: ['#7a1f3d', '#f0a8c0'] }
   */
  colors?: Partial<Record<'accent' | 'ink' | 'muted' | 'paper' | 'rule', string | string[]>>;
  /**
   * Whether the page on screen is light or dark; `auto` leaves it to the reader's browser.
   * Paper has the colours of the light scheme.
   * @default 'auto'
   */
  scheme?: 'auto' | 'light' | 'dark';
  /**
   * How much contrast the accent keeps to its paper: 7:1 (`AAA`) or 4.5:1 (`AA`). Other texts always keep 7:1.
   * @default 'AAA'
   */
  contrast?: 'AAA' | 'AA';
  /**
   * The distances between lines, points, entries and sections.
   * @default 'normal'
   */
  density?: 'compact' | 'normal' | 'airy';
  /**
   * Where dates and labels stand: in a gutter beside the text, or, `wide`, dates at the end of a title's line and
   * labels before their values, with texts as wide as the page: the shortest form.
   * @default 'gutter'
   */
  layout?: 'gutter' | 'wide';
  /**
   * How exactly dates are shown, never more exactly than the author gave them: `2015`, `Sep 2015`,
   * `Sep 15, 2015`, or `09/15/2015`, each as the language and the author's country write it.
   * @default months; the day of birth keeps its day
   * @example 'full'
   */
  dateFormat?: 'year' | 'month' | 'full' | 'numeric';
  /**
   * Whether the photo is shown, and in which shape: `auto` is the picture's own, between a square and 3:4.
   * Of a picture in another shape the middle is shown, and of a tall one the head.
   * @default true
   * @example { shape: 'round' }
   */
  image?: boolean | { shape?: 'auto' | 'square' | 'round' | 'portrait' | 'none' };
  /**
   * How much of the author's address is shown: `city` leaves out the street and the postal code.
   * @default 'full'
   */
  location?: 'full' | 'city' | 'none';
  /**
   * Which addresses of links are printed on paper beside their text.
   * @default 'auto': those that carry information, of profiles, projects and publications
   */
  links?: 'auto' | 'all' | 'none';
  /**
   * Whether `meta.version` is shown in the last line.
   * @default shown beside `meta.lastModified` or `meta.canonical`: a version alone says nothing to a reader
   */
  version?: boolean;
  /**
   * The author's own last line, in Markdown, such as a consent clause.
   * @default ''
   */
  footer?: string;
  /**
   * Who reads it. For the `public`, phone, e-mail, street, postal code, birth date and whatever is marked
   * `private` or `x-private` are left out of everything. Any word but `none`, `no`, `off` and `false` is the public.
   * @default everything is shown
   */
  audience?: 'public';
  /**
   * What the public may see all the same.
   * @example ['email']
   */
  keep?: ('phone' | 'email' | 'birthDate' | 'address' | 'postalCode')[];
  /** Only entries with one of these `x-tags`, and those without any. */
  only?: string[];
  /** No entries with one of these `x-tags`. */
  without?: string[];
  /** A summary in place of the résumé's own. */
  summary?: string;
  /**
   * Options by the names of variants: one résumé for several readers.
   * @example { backend: { only: ['backend'], summary: 'I build servers.' } }
   */
  variants?: Record<string, Omit<ThemeOptions, 'variants' | 'variant'>>;
  /** The variant to show. One that there is not is for the public. */
  variant?: string;
  /**
   * Whether the points of an entry are numbered ①②③: in all sections, in those listed, or one by one;
   * publications have no points, and are numbered themselves.
   * One alone has no number, unless the value is `always`.
   * @default ['work', 'volunteer']
   * @example { work: false, projects: true }
   */
  numbering?:
    boolean | 'always' | 'through' | string[] | Record<string, boolean | 'always' | 'through'>;
  /**
   * `strong` sets the amounts, percentages, factors and counts within points in semi-bold, with their units.
   * @default 'none'
   */
  figures?: 'strong' | 'none';
}

/**
 * Renders a résumé as one self-contained HTML document.
 *
 * Never throws: what is no résumé becomes an empty page, what cannot be understood is printed as typed.
 *
 * @param resume a JSON Resume (https://jsonresume.org/schema), in any state
 * @param options over `meta.themeOptions` of the résumé, key by key
 * @returns a whole HTML document, without scripts
 */
export const render = (resume?: unknown, options?: ThemeOptions): string =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    if (++pages === 2) readEveryPart();
    return pageOf(...given).html;
  });

const pageOf = (resume: unknown, options: unknown): Page =>
  drawPage(readMaster(resume, options, new Reading()));

/** A process that makes a second page is a server: a deployment may replace the package under it. */
let pages = 0;

const readEveryPart = (): void =>
  (require('./src/every-part') as typeof import('./src/every-part')).readEveryPart();

/** Something in it may be unreadable: a getter, a proxy, a depth beyond the stack. Then all else is used. */
function asFarAsItCanBeRead<T>(
  resume: unknown,
  options: unknown,
  use: (resume: unknown, options: unknown) => T,
): T {
  try {
    return use(resume, options);
  } catch {
    return use(plainCopy(resume), plainCopy(options, withInherited));
  }
}

/**
 * The résumé that `render` would show with these options: in that language, that variant, for that audience.
 * Its result holds nothing that was left out, and may be given away: it is JSON under the schema's own names,
 * with the author's own fields and the options of the page, and without marks, notes, translations and variants.
 * Never throws, never changes its input.
 *
 * @param resume as for `render`
 * @param options as for `render`
 * @returns a résumé, of which `render` shows the same page; what is no résumé is returned as it came
 */
export const select = (resume?: unknown, options?: ThemeOptions): unknown =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { selectResume } = require('./src/choose/select') as typeof import('./src/choose/select');
    return selectResume(...given);
  }) ?? resume;

/** Options of a plain text. */
export interface TextOptions extends ThemeOptions {
  /**
   * Where lines end at the latest, in columns; 0 leaves each text on one line.
   * @default 80
   */
  width?: number;
}

/**
 * The page that `render` would make as plain text, for forms and e-mails that take nothing else: all its words, points
 * by their numbers, and links with their addresses. Of a document in several languages it is the chosen one.
 * Never throws; what is no résumé becomes an empty text.
 *
 * @param resume as for `render`
 * @param options as for `render`, and a width
 * @returns lines that end with LF, without controls, and without spaces at their ends
 */
export const renderText = (resume?: unknown, options?: TextOptions): string =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { plainTextOf } =
      require('./src/plain-text/plain-text') as typeof import('./src/plain-text/plain-text');
    return plainTextOf(pageOf(...given).html, given[1]);
  });

/** A value of a résumé that its page does not show. */
export interface Omission {
  /** @example work[0].internalNote */
  path: string;
  reason: string;
}

/**
 * An account of what `render` would not show of a résumé: unknown fields, notes that are switched off,
 * sections left out by an option, and options that cannot be used, with what was probably meant.
 * Where nothing states the language and it is not English, it says what the text is taken for, at `meta.language`.
 * Never throws; an empty list means that nothing is lost.
 *
 * @param resume as for `render`
 * @param options as for `render`
 */
export const inspect = (resume?: unknown, options?: ThemeOptions): Omission[] =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { inspectResume } = require('./src/inspect') as typeof import('./src/inspect');
    return inspectResume(...given, () => pageOf(...given));
  });

/** A section of a page, and why it stands where it does. */
export interface SectionPlace {
  /** @example 'publications' */
  section: string;
  /** @example 'several publications: papers and awards follow education' */
  reason: string;
}

/**
 * The sections of the page that `render` would make, in their order, each with the reason for its place: the `sections`
 * option, the usual order, or what the data says. Never throws.
 *
 * @param resume as for `render`
 * @param options as for `render`
 */
export const inspectOrder = (resume?: unknown, options?: ThemeOptions): SectionPlace[] =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { inspectOrderOf } =
      require('./src/inspect-order') as typeof import('./src/inspect-order');
    return inspectOrderOf(...given);
  });

/**
 * What resume-cli and resumed hand to the browser's `page.pdf()`.
 * Paper, margins and page numbers are in the document's own `@page`. Its headings are the outline of the PDF,
 * and screen readers find its tags there.
 */
export const pdfRenderOptions = {
  mediaType: 'print',
  printBackground: true,
  preferCSSPageSize: true,
  tagged: true,
  outline: true,
};
