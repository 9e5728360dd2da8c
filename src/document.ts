import drawBody from '../templates/partials/body.hbs';
import drawEditions from '../templates/partials/editions.hbs';
import drawPage from '../templates/resume.hbs';
import type { Fit } from './fit/fit';
import { fitted } from './fitted';
import { languageStyle, otherNames } from './language-style';
import { styleSheet, type RareSheet } from './style-sheet';
import type { Needs } from './fonts/needs';
import { ownName } from './locale/own-name';
import { drawn, styleText } from './text/html/html';
import { Printer } from './text/html/printer';
import type { Edition } from './view/view';
import type { Entry, Section } from './view/shapes';

/**
 * Renders a complete document, with styles and fonts inside.
 * @param editions a résumé in one or more languages; the head is that of the chosen one
 */
export function drawDocument(editions: readonly Edition[]): { html: string; fit: Fit | null } {
  const { view } = editions.find(({ chosen }) => chosen) ?? editions[0]!;
  const several = editions.length > 1;
  const printer = new Printer();
  const body = several
    ? drawEditions({ title: view.title, editions: named(editions) }, printer)
    : drawBody(view, printer);
  // On paper the chosen language stands alone.
  const fit = fitted(view, several ? drawBody(view, new Printer()) : body);
  const style = styleText(
    styleSheet(view.style, needs(printer, editions), namesOf(editions), rareSheets(editions)) +
      languageStyle(editions) +
      (fit ? fit.rules : ''),
  );
  const page = several ? { ...view, names: otherNames(editions, view.name) } : view;
  return { html: drawPage({ view: page, body: drawn(body), style }, new Printer()), fit };
}

/** What the body needs of the fonts. */
const needs = ({ rare, emphasised }: Printer, editions: readonly Edition[]): Needs => ({
  rare,
  emphasised: editions.some(({ view }) => view.sections.some(isQuoted)) ? rare : emphasised,
  numbered: editions.some(({ view }) => view.sections.some(isNumbered)),
});

/** The titles of its pages. */
const namesOf = (editions: readonly Edition[]): string[] => editions.map(({ view }) => view.name);

/** Content that needs extra CSS. */
function rareSheets(editions: readonly Edition[]): RareSheet[] {
  const sheets: RareSheet[] = [];
  if (editions.some(({ view }) => view.masthead.image)) sheets.push('photo');
  if (editions.some(({ view }) => view.sections.some(isOfPapers))) sheets.push('publication');
  return sheets;
}

const isOfPapers = (section: Section): boolean =>
  section.shape === 'entries' && section.items[0]?.microformat === 'h-cite';

/** Quotations are set in italics. */
const isQuoted = (section: Section): boolean =>
  section.shape === 'quotes' && section.items.some(({ text }) => text !== null);

const isNumbered = (section: Section): boolean =>
  section.shape === 'entries' && section.items.some(hasNumbers);

const hasNumbers = ({ highlights, positions }: Entry): boolean =>
  highlights?.numbered === true || positions.some(hasNumbers);

const named = (editions: readonly Edition[]) =>
  editions.map((edition) => ({ ...edition, language: ownName(edition.lang) }));
