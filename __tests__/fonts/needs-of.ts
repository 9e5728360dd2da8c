import { fontFaces } from '../../src/fonts/font-faces';
import type { Needs } from '../../src/fonts/needs';

/** Markup that only numbered lists have. */
export const NUMBERED = 'class="numbered"';

/** What a body of markup needs. */
export const needsOf = (html: string): Needs => ({
  rare: beyondFirstPage(html),
  emphasised: html.includes('<figure')
    ? beyondFirstPage(html)
    : /<em\b/.test(html)
      ? beyondFirstPage(emphasisedText(html))
      : null,
  numbered: html.includes(NUMBERED),
});

const beyondFirstPage = (text: string): string => text.replace(/[\0-\xFF]+/g, '');

/** What stands inside `<em>`, nested ones too. Linear, whatever the tags. */
function emphasisedText(html: string): string {
  let depth = 0;
  let text = '';
  for (const piece of html.split(/(?=<\/?em\b)/)) {
    if (piece.startsWith('</')) depth -= 1;
    else if (piece.startsWith('<em')) depth += 1;
    if (depth > 0) text += piece;
  }
  return text;
}

/** The rules for a body of markup, by looking at all of it. */
export const facesOf = (html: string, family: 'sans' | 'serif' | 'system'): string =>
  fontFaces(needsOf(html), family);
