import type { Cut } from './sheet';

/** How an element is laid out on paper: what src/fit must know of it. Lengths are names in `page.lengths`. */
export interface Box {
  /**
   * A block, when missing. A `row` has what is in the gutter, its `side`, and a block of lines beside it;
   * an `atom` is a block in a line; `none` is not there.
   */
  flow?: 'inline' | 'atom' | 'row' | 'side' | 'none';
  /** The gap above it, and others by what stands before it. */
  before?: string;
  after?: Readonly<Record<string, string>>;
  /** Padding and rules above and below. */
  top?: readonly string[];
  bottom?: readonly string[];
  /** Where its text begins; and the room behind it. */
  start?: readonly string[];
  end?: string;
  /** Its greatest width. */
  most?: string;
  size?: string;
  leading?: string;
  cut?: Cut;
  spacing?: string;
  /** Its name for what is in it, where that is not its own. */
  as?: string;
  /** In its parent, where it is otherwise. */
  within?: Readonly<Record<string, Box>>;
  /** Whether no page ends in it, behind it, or before it. */
  whole?: true;
  keepsNext?: true | 'unless last';
  keepsBefore?: true;
  /** Least lines of it on a page, where it is torn; 2 when missing. */
  least?: number;
  /** Whether it is told of where a page is too long. */
  isEntry?: true;
  /** Of a list: whether its first and its last two items stay together. */
  ties?: true;
  /** Text before it, and behind it where such a sibling follows. */
  text?: string;
  followed?: Readonly<Record<string, string>>;
}

const dot = '\u00a0·';

/** Beside one another in a title's line: a dot keeps them apart, and then there is no other room. */
const inHeading = { flow: 'atom', end: 'headingSpace' } as const;

const list = { start: ['dashedStart'] } as const;
const item = { whole: true, least: 3 } as const;
const inGutter = { start: ['gutter'] } as const;

/** By element and first class, or by element alone. Blocks without anything of their own are not listed. */
export const boxes: Readonly<Record<string, Box>> = {
  'header.masthead': { whole: true, bottom: ['mastheadEnd', 'mastheadRule'] },
  h1: { size: 'nameSize', leading: 'nameLeading', cut: 'semibold', keepsNext: true },
  'p.label': { before: 'label', size: 'labelSize', leading: 'labelLeading', cut: 'semibold' },
  'ul.contacts': { size: 'contactSize', leading: 'contactLeading' },
  'div.summary': { before: 'summary', size: 'summarySize', most: 'measure' },
  'p.summary': { before: 'summary', size: 'summarySize', most: 'measure', least: 3 },

  'section.section': { before: 'section', top: ['sectionTop', 'sectionRule'] },
  h2: {
    size: 'titleSize',
    leading: 'titleLeading',
    spacing: 'titleSpacing',
    cut: 'semibold',
    whole: true,
    keepsNext: true,
  },

  'article.entry': {
    before: 'entry',
    after: { h2: 'firstEntry' },
    isEntry: true,
    within: { 'article.entry': { before: 'innerEntry' } },
  },
  'div.entry': { before: 'entry', after: { h2: 'firstEntry' } },
  header: { flow: 'row', keepsNext: 'unless last' },
  'p.dates': { flow: 'side', size: 'datesSize', end: 'datesEnd' },
  'div.heading': { leading: 'headingLeading' },
  'p.heading': { leading: 'headingLeading' },
  h3: {
    flow: 'inline',
    size: 'entryTitle',
    cut: 'semibold',
    end: 'headingSpace',
    within: { 'li.block': { cut: 'semibold', keepsNext: true, whole: true } },
  },
  h4: { flow: 'inline', size: 'positionTitle', cut: 'semibold', end: 'headingSpace' },
  h5: { flow: 'inline', size: 'positionTitle', cut: 'semibold', end: 'headingSpace' },
  'span.organisation': { ...inHeading, followed: { note: dot, address: dot } },
  'span.note': { ...inHeading, followed: { note: dot, address: dot } },
  'span.address': { flow: 'atom', within: { 'div.heading': inHeading } },
  data: { flow: 'none' },
  'div.texts': inGutter,
  'div.facts': { ...inGutter, before: 'facts', whole: true, keepsBefore: true },
  'p.facts': { ...inGutter, before: 'facts', whole: true, keepsBefore: true, least: 3 },
  'span.name': { flow: 'inline', within: { 'p.fact': { flow: 'inline', end: 'nameEnd' } } },
  'span.other': { flow: 'inline', followed: { other: dot } },

  p: {
    least: 3,
    after: { 'p.subheading': 'afterSubheading' },
    within: {
      'div.texts': { before: 'texts', least: 3, after: { 'p.subheading': 'afterSubheading' } },
      'div.summary': { least: 3, after: { p: 'summaryParagraph' } },
      blockquote: { least: 3, after: { p: 'quoteParagraph' } },
    },
  },
  'p.subheading': { cut: 'semibold', keepsNext: true, before: 'subheading' },
  ol: {
    start: ['orderedStart'],
    within: {
      'div.texts': { before: 'texts', start: ['orderedStart'] },
    },
  },
  'ol.numbered': {
    before: 'numbered',
    start: ['numberedStart'],
    within: {
      'article.entry': { before: 'numbered', start: ['gutter', 'numberedStart'], ties: true },
    },
  },
  ul: {
    ...list,
    within: { 'div.texts': { ...list, before: 'texts' }, 'li.block': { before: 'rows' } },
  },
  'ul.dashed': {
    ...list,
    before: 'dashed',
    within: {
      'article.entry': { before: 'dashed', start: ['gutter', 'dashedStart'], ties: true },
    },
  },
  li: {
    ...item,
    within: {
      'ol.numbered': { ...item, after: { li: 'numberedItem' } },
      'ul.dashed': { ...item, after: { li: 'dashedItem' } },
      'ul.rows': { ...item, before: 'row', as: 'row' },
      'ul.contacts': {},
    },
  },
  'li.block': { ...item, before: 'row' },
  'ul.rows': {
    ties: true,
    within: {
      'section.section': { before: 'rows', start: ['gutter'], ties: true },
      'li.block': { start: ['blockRows'], ties: true },
    },
  },
  blockquote: {
    before: 'block',
    start: ['blockquoteStart'],
    within: { 'figure.quote': {} },
  },
  'figure.quote': { ...inGutter, before: 'quote', after: { h2: 'firstQuote' }, whole: true },
  'div.quote': { ...inGutter, before: 'quote', after: { h2: 'firstQuote' }, whole: true },
  figcaption: { before: 'quoteAuthor', text: '— ' },
  footer: { before: 'footer', top: ['footerTop', 'footerRule'], size: 'footerSize' },

  strong: {
    flow: 'inline',
    cut: 'semibold',
    within: { row: { flow: 'inline', cut: 'semibold', end: 'rowNameEnd' } },
  },
  em: { flow: 'inline', cut: 'italic' },
  sub: { flow: 'inline', size: 'smaller' },
  sup: { flow: 'inline', size: 'smaller' },
  a: { flow: 'inline' },
  span: { flow: 'inline' },
  time: { flow: 'inline' },
  code: { flow: 'inline' },
  del: { flow: 'inline' },
  bdi: { flow: 'inline' },
  img: { flow: 'none' },
};
