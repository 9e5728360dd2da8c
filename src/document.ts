import drawBody from '../templates/partials/body.hbs';
import drawEditions from '../templates/partials/editions.hbs';
import drawPage from '../templates/resume.hbs';
import { editionRules, styleSheet } from './style-sheet';
import { drawn, styleText } from './text/html';
import type { Edition } from './view/view';

/**
 * Draws one whole document, with its styles and fonts inside.
 * @param editions a résumé in one or more languages; the head is that of the chosen one
 */
export function drawDocument(editions: readonly Edition[]): string {
  const { view } = editions.find(({ chosen }) => chosen) ?? editions[0]!;
  const several = editions.length > 1;
  const body = several
    ? drawEditions({ title: view.title, editions: named(editions) })
    : drawBody(view);
  const rules = several ? editionRules(editions) : '';
  const style = styleText(styleSheet(view.style, body) + rules);
  return drawPage({ ...view, body: drawn(body), style });
}

const named = (editions: readonly Edition[]) =>
  editions.map((edition) => ({ ...edition, language: languageName(edition.lang) }));

/** A language's own name for itself; its tag where the runtime knows none. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
