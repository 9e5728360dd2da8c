import { fontFacesFor } from '../../src/fonts/font-faces';
import type { Needs } from '../../src/fonts/needs';

/** Markup that shows that a list is numbered. */
export const NUMBERED = 'class="numbered"';

/** What a body of markup needs. */
export function needsOf(html: string): Needs {
  const emphasis = /<em\b/.test(html);
  const beyond = beyondFirstPage(html);
  return {
    beyond,
    emphasis,
    emphasisBeyond: beyond && emphasis ? beyondFirstPage(emphasisedText(html)) : '',
    numbered: html.includes(NUMBERED),
  };
}

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
export const fontFaces = (html: string, family: 'sans' | 'serif' | 'system'): string =>
  fontFacesFor(needsOf(html), family);
