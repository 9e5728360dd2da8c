import { type Cut, cuts, families, numberFace, type TextSubset } from './faces';
import { type Subset, subsetsBeyondLatin, unicodeRange } from './subsets';

/** Markup that shows that a list is numbered with ①②③. */
export const NUMBERED = 'class="numbered"';

/**
 * The `@font-face` rules that a document needs, fonts inside, as CSS.
 *
 * @param html the document's body; characters count, character references such as `&#287;` do not
 * @param family `system` embeds none
 */
export function fontFaces(html: string, family: 'sans' | 'serif' | 'system'): string {
  if (family === 'system') return '';
  const subsets = subsetsBeyondLatin(html);
  const rules = [...cutRules(family, 'regular', subsets), ...cutRules(family, 'semibold', subsets)];
  if (/<em\b/.test(html)) {
    const emphasised = subsets.length > 0 ? subsetsBeyondLatin(emphasisedText(html)) : [];
    rules.push(...cutRules(family, 'italic', emphasised));
  }
  if (subsets.includes('numbers') || html.includes(NUMBERED)) {
    rules.push(rule(numberFace.name, 'numbers', 'numbers', numberFace.base64));
  }
  return rules.join('');
}

/** A cut's rules: Latin always, then the other subsets that it has. */
function cutRules(family: keyof typeof families, cut: Cut, subsets: Subset[]): string[] {
  const { name, faces } = families[family];
  return ['latin' as const, ...subsets.filter(isText)].map((subset) =>
    rule(name, cut, subset, faces[cut][subset]),
  );
}

const isText = (subset: Subset): subset is TextSubset => subset !== 'numbers';

function rule(name: string, cut: keyof typeof cuts, subset: Subset, base64: string): string {
  const { style, weight } = cuts[cut];
  return (
    `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};` +
    `src:url(data:font/woff2;base64,${base64}) format("woff2");` +
    `unicode-range:${unicodeRange(subset)}}`
  );
}

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

export interface Needs {
  beyond: string;
  emphasis: boolean;
  emphasisBeyond: string;
  numbered: boolean;
}

export const fontFacesFor = (
  { beyond, emphasis, emphasisBeyond, numbered }: Needs,
  family: 'sans' | 'serif' | 'system',
): string =>
  fontFaces(
    beyond + (emphasis ? `<em>${emphasisBeyond}</em>` : '') + (numbered ? NUMBERED : ''),
    family,
  );
