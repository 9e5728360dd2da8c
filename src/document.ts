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
  const body = several ? drawEditions({ title: view.title, editions }) : drawBody(view);
  const rules = several ? editionRules(editions) : '';
  const style = styleText(styleSheet(view.style, body) + rules);
  return drawPage({ ...view, body: drawn(body), style });
}
