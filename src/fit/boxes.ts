// As long as the list of elements in the templates: one table, easy to compare with them.
import type { Box } from './box';

const dot = '\u00a0·';
const inline = { flow: 'inline' } as const;
const semibold = { flow: 'inline', cut: 'semibold' } as const;
/** Elements side by side on the line of a title. */
const inHeading = { flow: 'atom', end: 'headingSpace' } as const;
const title = { flow: 'inline', cut: 'semibold', end: 'headingSpace' } as const;
const onAxis = { start: ['textsStart'], most: 'measure' } as const;
const pointsOnAxis = { ...onAxis, start: ['textsStart', 'wideHang'] } as const;
const item = { whole: true, least: 3 } as const;
const point = { ...item, after: { li: 'item' } } as const;
const innerPoint = { ...item, after: { li: 'innerItem' } } as const;
const row = { after: { li: 'row', 'li.block': 'afterBlock' } } as const;
const points = {
  before: 'list',
  start: ['wideHang'],
  within: { 'article.entry': { ...pointsOnAxis, before: 'list', ties: true } },
} as const;
const paragraph = { least: 3, after: { 'p.subheading': 'afterSubheading' } } as const;
const quote = { ...onAxis, before: 'quote', after: { h2: 'firstQuote' }, whole: true } as const;

/** By element and class, or by element alone. Blocks without anything of their own are not listed. */
export const boxes: Readonly<Record<string, Box>> = {
  'header.masthead': {
    flow: 'masthead',
    whole: true,
    bottom: ['mastheadEnd', 'mastheadRule'],
  },
  'header.crowded': {
    flow: 'masthead',
    whole: true,
    bottom: ['mastheadEnd', 'mastheadRule'],
  },
  'div.person': {},
  h1: {
    start: ['nameStart'],
    size: 'nameSize',
    leading: 'nameLeading',
    cut: 'display',
    whole: true,
  },
  'p.label': {
    before: 'label',
    size: 'labelSize',
    leading: 'labelLeading',
    cut: 'semibold',
    least: 3,
  },
  'ul.contacts': { leading: 'contactLeading' },
  'div.summary': {
    before: 'summary',
    start: ['summaryStart'],
    most: 'measure',
    size: 'summarySize',
    leading: 'summaryLeading',
  },
  'p.summary': {
    before: 'summary',
    start: ['summaryStart'],
    most: 'measure',
    size: 'summarySize',
    leading: 'summaryLeading',
    least: 3,
  },

  'section.section': { before: 'section', whole: 'small' },
  h2: {
    start: ['titleStart'],
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
  'article.h-cite': {
    before: 'entry',
    after: { h2: 'firstEntry', 'article.h-cite': 'nextCite' },
    isEntry: true,
    whole: true,
  },
  header: {
    flow: 'row',
    keepsNext: 'unless last',
    within: { 'article.h-cite': { flow: 'row', keepsNext: 'unless last', as: 'cite header' } },
  },
  'p.dates': { flow: 'side', size: 'datesSize', end: 'datesEnd' },
  'div.heading': {
    leading: 'headingLeading',
    within: { 'cite header': { leading: 'citeLeading', as: 'cite heading' } },
  },
  'p.heading': { leading: 'headingLeading' },
  h3: {
    ...title,
    size: 'entryTitle',
    within: {
      'cite heading': { ...title, size: 'citeTitle' },
      'li.block': {
        within: {
          'ul.run-in': { ...item, ...row, whole: 'few', as: 'run-in block' },
        },
        start: ['titleStart'],
        cut: 'semibold',
        whole: true,
        keepsNext: true,
      },
    },
  },
  h4: { ...title, size: 'positionTitle' },
  h5: { ...title, size: 'positionTitle' },
  'span.name': {
    flow: 'inline',
    within: {
      contact: { flow: 'inline', end: 'contactName' },
      'p.fact': { flow: 'inline', end: 'factName' },
      'span.fact': { flow: 'inline', end: 'sourceName' },
    },
  },
  'span.fact': inline,
  'span.level': { flow: 'inline', end: 'level' },
  'span.dot': { flow: 'inline', end: 'levelDot' },
  // It hangs in the margin, outside the text.
  'span.number': { flow: 'none' },
  'span.about': { flow: 'inline', end: 'headingSpace' },
  'p.authors': { ...onAxis, leading: 'citeLeading', keepsBefore: true, least: 3 },
  'p.source': { ...onAxis, leading: 'citeLeading', keepsBefore: true, least: 3 },
  'a.host': { flow: 'inline', text: 'https://' },
  'span.kept': { flow: 'inline', isKept: true },
  'span.organisation': inHeading,
  'span.note': inHeading,
  'span.address': {
    flow: 'atom',
    within: { 'div.heading': inHeading, 'cite heading': inHeading, 'p.source': inline },
  },
  'div.texts': onAxis,
  'div.facts': { ...onAxis, before: 'facts', whole: true, keepsBefore: true },
  'p.facts': { ...onAxis, before: 'facts', whole: true, keepsBefore: true, least: 3 },
  'span.other': { flow: 'inline', followed: { 'span.other': dot } },

  p: {
    ...paragraph,
    within: {
      'div.texts': { ...paragraph, before: 'texts' },
      'div.summary': { ...paragraph, after: { p: 'summaryParagraph' } },
      blockquote: { ...paragraph, after: { p: 'quoteParagraph' } },
    },
  },
  'p.subheading': { cut: 'semibold', keepsNext: true, before: 'subheading', least: 3 },
  'ol.numbered': points,
  'ul.dashed': points,
  ol: {
    start: ['orderedStart'],
    within: { 'div.texts': { start: ['orderedStart'], before: 'texts' } },
  },
  ul: {
    within: {
      'div.texts': { before: 'texts', start: ['wideHang'] },
      'div.summary': { start: ['wideHang'] },
      li: { start: ['stop'] },
      blockquote: { start: ['stop'] },
    },
  },
  li: {
    ...item,
    within: {
      'ol.numbered': point,
      'ul.dashed': point,
      ul: innerPoint,
      'ul.rows': {
        ...item,
        ...row,
        flow: 'row',
        most: 'measure',
        as: 'row',
        wide: { ...item, ...row, as: 'wide row' },
      },
      'ul.run-in': { ...item, ...onAxis, ...row, as: 'run-in' },
    },
  },
  'li.block': { ...item, whole: 'few', after: { li: 'row', 'li.block': 'afterBlock' } },
  'ul.rows': {
    ties: true,
    whole: 'few',
    within: {
      'section.section': { before: 'rows', ties: true, whole: 'few', repeats: true },
      'run-in block': { ties: true, whole: 'few', as: 'ul.run-in' },
    },
  },
  'ul.run-in': { ties: true, whole: 'few', before: 'rows', repeats: true },
  'span.values': { within: { 'run-in': inline, 'wide row': inline } },
  'span.others': { flow: 'inline', text: '·\u00a0', within: { figcaption: {} } },
  blockquote: {
    before: 'block',
    start: ['blockquoteStart'],
    within: { 'figure.quote': { cut: 'italic' } },
  },
  pre: { typed: true, before: 'block' },
  table: { flow: 'table', before: 'block' },
  td: { top: ['cell'], bottom: ['cell', 'cellRule'] },
  th: { top: ['cell'], bottom: ['cell', 'cellRule'], cut: 'semibold' },
  'figure.quote': quote,
  'div.quote': quote,
  figcaption: { before: 'quoteAuthor', text: '— ' },
  'p.fact': { within: { 'div.colophon': { flow: 'atom', end: 'footerSpace' } } },
  'div.colophon': {},
  footer: {
    before: 'footer',
    start: ['footerStart'],
    top: ['footerTop', 'footerRule'],
    size: 'footerSize',
  },

  strong: {
    ...semibold,
    within: {
      li: semibold,
      row: { flow: 'side', cut: 'semibold', size: 'rowName', end: 'rowNameEnd' },
      'run-in': { ...semibold, end: 'runInName' },
      'wide row': { ...semibold, end: 'rowNameEnd' },
    },
  },
  b: semibold,
  em: { flow: 'inline', cut: 'italic' },
  sub: { flow: 'inline', size: 'smaller', leading: 'none' },
  sup: { flow: 'inline', size: 'smaller', leading: 'none' },
  a: inline,
  span: inline,
  time: { flow: 'inline', isKept: true },
  code: inline,
  del: inline,
  bdi: inline,
  br: inline,
  data: { flow: 'none' },
  img: { flow: 'none' },
};
