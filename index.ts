// Over 150 lines: all that is public stands in one file, most of it as doc comments that editors show.

import { withInherited } from './src/options/with-inherited';
import { pageOf } from './src/page';
import { plainCopy } from './src/resume/plain-copy';

// This file imports no types, so its declaration file has no dependencies and works for both `import` and `require`.

/** One item of the `sections` option: a section name, `...` for all others, or a section with a title and a filter. */
export type SectionOption =
  | string
  | {
      /** A section of the résumé: `work`, `volunteer`, `education`, `skills`, `projects` … */
      section: string;
      /** @default the name of the section in the language of the page */
      title?: string;
      /**
       * Only show items whose fields have these values.
       * @example { name: 'Languages' }
       */
      where?: Record<string, string>;
    };

/** Options of a page. In a résumé, set them in `meta.themeOptions`. */
export interface ThemeOptions {
  /**
   * Language of the page, as a BCP 47 tag. `auto` uses the language set in the résumé, or detects it from
   * the text, or falls back to English.
   * @default 'auto'
   */
  language?: string;
  /**
   * `all` puts every language of `meta.translations` into one page, with a switch that needs no JavaScript.
   * Only the chosen language is printed.
   * @default one language
   */
  languages?: 'all';
  /**
   * The sections to show, in this order. The item `...` stands for all sections that are not listed; without it they
   * are hidden. A section can be listed more than once with different filters; each item is shown only once.
   * An object hides the sections with the value `false`, and shows all others in the default order.
   * @default all sections, in an order that depends on the data; see `inspectOrder`
   * @example ['work', { section: 'skills', title: 'Tools' }, '...']
   * @example { awards: false }
   */
  sections?: SectionOption[] | Record<string, boolean>;
  /**
   * Custom labels for section titles and contact details.
   * @default the labels of the language
   * @example { phone: 'mobile', work: 'Career' }
   */
  labels?: Record<string, string>;
  /**
   * The typeface. `sans` and `serif` are embedded in the page, limited to the alphabets it uses; `system` embeds
   * nothing. Other scripts use system fonts. Urdu is set in Nastaliq, or with `serif` in Naskh, which programs can
   * read in a PDF.
   * @default 'sans'
   */
  font?: 'sans' | 'serif' | 'system';
  /**
   * Paper size, margins and number of pages.
   *
   * - `size`: `auto` uses the paper size of the author's country, then of the region of the language, then A4.
   *   `any` leaves the choice to the person who prints.
   * - `margin`: one to four lengths, as in CSS. A number without a unit is in millimetres.
   * - `pages`: the maximum. Spacing and text size are reduced until the résumé fits. If it cannot, the page is set as
   *   with `auto`, and `inspect` reports it. `auto` only does this to avoid a last page that is less than a third full.
   *
   * @default { size: 'auto', margin: '13mm 17mm 14mm', pages: 'auto' }
   * @example { size: 'A4', margin: '12mm 15mm' }
   */
  page?: {
    size?: 'A4' | 'Letter' | 'auto' | 'any';
    margin?: string | number;
    pages?: number | 'auto';
  };
  /**
   * CSS colours: one for both schemes, or `[light, dark]`; `auto` is the default. Colours with less than 7:1 contrast
   * to the paper are corrected, and a paper colour with too little contrast is made lighter or darker.
   * A single paper colour applies to both schemes, unless another colour has a dark value.
   * `primary`, `secondary`, `background` and `dimmed` are aliases of `ink`, `muted`, `paper` and `rule`.
   * @example { accent: ['#7a1f3d', '#f0a8c0'] }
   */
  colors?: Partial<Record<'accent' | 'ink' | 'muted' | 'paper' | 'rule', string | string[]>>;
  /**
   * Colour scheme on screen; `auto` follows the reader's browser. Print always uses the light colours.
   * @default 'auto'
   */
  scheme?: 'auto' | 'light' | 'dark';
  /**
   * Minimum contrast between the accent colour and the paper: 7:1 (`AAA`) or 4.5:1 (`AA`). Other text keeps 7:1.
   * @default 'AAA'
   */
  contrast?: 'AAA' | 'AA';
  /**
   * Space between lines, bullet points, entries and sections.
   * @default 'normal'
   */
  density?: 'compact' | 'normal' | 'airy';
  /**
   * `gutter` puts dates and labels in a column beside the text. `wide` puts dates at the end of the title line and
   * labels before their values: the text uses the full width, and the résumé gets shorter.
   * @default 'gutter'
   */
  layout?: 'gutter' | 'wide';
  /**
   * Date format: `2015`, `Sep 2015`, `Sep 15, 2015` or `09/15/2015`, written as usual in the language and the author's
   * country. Dates are never more precise than in the résumé.
   * @default months; the date of birth shows the day
   * @example 'full'
   */
  dateFormat?: 'year' | 'month' | 'full' | 'numeric';
  /**
   * Show the photo, and in which shape. `auto` keeps the proportions of the picture, from square to 3:4.
   * Other pictures are cropped to the middle, or to the top if they are tall.
   * @default true
   * @example { shape: 'round' }
   */
  image?: boolean | { shape?: 'auto' | 'square' | 'round' | 'portrait' | 'none' };
  /**
   * How much of the author's address to show: `city` hides the street and the postal code.
   * @default 'full'
   */
  location?: 'full' | 'city' | 'none';
  /**
   * Which link URLs to print next to their text.
   * @default 'auto': those of profiles, projects and publications
   */
  links?: 'auto' | 'all' | 'none';
  /**
   * Show `meta.version` at the bottom of the page.
   * @default only shown together with `meta.lastModified` or `meta.canonical`
   */
  version?: boolean;
  /**
   * Text at the bottom of the page, in Markdown, such as a consent clause.
   * @default ''
   */
  footer?: string;
  /**
   * Who the page is for. `public` removes phone, e-mail, street, postal code, birth date and everything marked
   * `private` or `x-private`. Any value except `none`, `no`, `off` and `false` means `public`, so that a typo does not
   * publish private data.
   * @default everything is shown
   */
  audience?: 'public';
  /**
   * Private details to show even to the public.
   * @example ['email']
   */
  keep?: ('phone' | 'email' | 'birthDate' | 'address' | 'postalCode')[];
  /** Only show entries with one of these `x-tags`, and entries without tags. */
  only?: string[];
  /** Hide entries with one of these `x-tags`. */
  without?: string[];
  /** Replaces the summary of the résumé. */
  summary?: string;
  /**
   * Named sets of options, to make several versions of one résumé.
   * @example { backend: { only: ['backend'], summary: 'I build servers.' } }
   */
  variants?: Record<string, Omit<ThemeOptions, 'variants' | 'variant'>>;
  /** Name of the variant to show. An unknown name hides private data, as `audience: 'public'` does. */
  variant?: string;
  /**
   * Number the bullet points of entries (①②③): in all sections, in a list of sections, or per section.
   * In publications, the publications themselves are numbered.
   * A single point gets no number, unless the value is `always`. `through` continues the numbers from entry to entry.
   * @default ['work', 'volunteer']
   * @example { work: false, projects: true }
   */
  numbering?:
    boolean | 'always' | 'through' | string[] | Record<string, boolean | 'always' | 'through'>;
  /**
   * `strong` makes amounts, percentages, factors and counts in bullet points semi-bold, including their units.
   * @default 'none'
   */
  figures?: 'strong' | 'none';
}

/**
 * Renders a résumé as a self-contained HTML document.
 *
 * Never throws. Anything that is not a résumé gives an empty page; values it cannot parse are shown as typed.
 *
 * @param resume a JSON Resume (https://jsonresume.org/schema), even an incomplete or invalid one
 * @param options override `meta.themeOptions` of the résumé, key by key
 * @returns a complete HTML document without scripts
 */
export const render = (resume?: unknown, options?: ThemeOptions): string =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    if (++pages === 2) readEveryPart();
    return pageOf(...given).html;
  });

/** From the second page on, all lazy parts are loaded: a server may replace the package on disk while it runs. */
let pages = 0;

const readEveryPart = (): void =>
  (require('./src/every-part') as typeof import('./src/every-part')).readEveryPart();

/** Retries with a plain copy if something is unreadable, such as a throwing getter, a proxy or very deep nesting. */
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
 * Returns the résumé that `render` would show with these options: for that language, variant and audience.
 * The result contains nothing that was hidden, so it is safe to share. It uses the field names of the schema, keeps
 * custom fields and the options of the page, and drops marks, notes, translations and variants.
 * Never throws and never changes its input.
 *
 * @param resume as for `render`
 * @param options as for `render`
 * @returns a résumé that renders to the same page; anything that is not a résumé is returned unchanged
 */
export const select = (resume?: unknown, options?: ThemeOptions): unknown =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { selectResume } = require('./src/choose/select') as typeof import('./src/choose/select');
    return selectResume(...given);
  }) ?? resume;

/** Options of a plain text. */
export interface TextOptions extends ThemeOptions {
  /**
   * Maximum line length, in columns; 0 for no limit.
   * @default 80
   */
  width?: number;
}

/**
 * Renders the page as plain text, for forms and e-mails: all text, numbered points, and links with their URLs.
 * If the page has several languages, only the chosen one is included.
 * Never throws. Anything that is not a résumé gives an empty string.
 *
 * @param resume as for `render`
 * @param options as for `render`, and a width
 * @returns lines ending in LF, without control characters or trailing spaces
 */
export const renderText = (resume?: unknown, options?: TextOptions): string =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { plainTextOf } =
      require('./src/plain-text/plain-text') as typeof import('./src/plain-text/plain-text');
    return plainTextOf(pageOf(...given).html, given[1]);
  });

/** A value that the page does not show, or shows differently. */
export interface Omission {
  /** @example work[0].internalNote */
  path: string;
  reason: string;
}

/**
 * Lists what `render` would not show, and why: unknown fields, notes, hidden sections and invalid options, with
 * suggestions for typos. If no language is set and the text is not English, it reports the detected language at
 * `meta.language`. Never throws; an empty list means that everything is shown.
 *
 * @param resume as for `render`
 * @param options as for `render`
 */
export const inspect = (resume?: unknown, options?: ThemeOptions): Omission[] =>
  asFarAsItCanBeRead(resume, options, (...given) => {
    const { inspectResume } = require('./src/inspect') as typeof import('./src/inspect');
    return inspectResume(...given, () => pageOf(...given));
  });

/** A section of a page, and the reason for its position. */
export interface SectionPlace {
  /** @example 'publications' */
  section: string;
  /** @example 'several publications: papers and awards follow education' */
  reason: string;
}

/**
 * Lists the sections of the page in order, each with the reason for its position: the `sections` option, the default
 * order, or the data. Never throws.
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
 * Options that resume-cli and resumed pass to `page.pdf()`.
 * Paper size, margins and page numbers come from the `@page` rule of the page. The PDF is tagged for screen readers
 * and has an outline made from the headings.
 */
export const pdfRenderOptions = {
  mediaType: 'print',
  printBackground: true,
  preferCSSPageSize: true,
  tagged: true,
  outline: true,
};
