import drawBody from '../templates/partials/body.hbs';
import drawPage from '../templates/resume.hbs';
import { styleSheet } from './style-sheet';
import { drawn, styleText } from './text/html';
import type { View } from './view/view';

/** Draws a page: one whole document, with its styles and fonts inside. */
export function drawDocument(view: View): string {
  const body = drawBody(view);
  const style = styleText(styleSheet(view.style, body));
  return drawPage({ ...view, body: drawn(body), style });
}
