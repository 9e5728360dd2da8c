import { gutterRule } from './gutter-rule';
import type { Edition, View } from './view/view';

/** How the tags of languages in scripts begin that our own faces do not have, and of a few more; or a script's own tag. */
const otherScripts =
  /^(?:a[mrsz]|b[hno]|ckb|cmn|fa|gu|h[eiy]|iw|ja|k[amno]|lo|m[alry]|ne|or|p[as]|s[adi]|t[aehi]|u[gr]|y[iu]|zh)|-[A-Z][a-z]/;

/**
 * CSS that depends on the language: the column for dates, fonts, and the page footer.
 * Nothing for most languages.
 */
export function languageStyle(editions: readonly Edition[]): string {
  const { view } = editions[0]!;
  if (editions.length > 1) return rules().editionRules(editions);
  const isUsual = view.dir === 'ltr' && !otherScripts.test(view.lang);
  return gutterRule(':root', view.gutter) + (isUsual ? '' : rules().pageRules(view));
}

/** The names of a document's languages that are not that of its head, for the foot on paper. */
export const otherNames = (editions: readonly Edition[], name: string): View['names'] =>
  rules().otherNames(editions, name);

const rules = () => require('./language-rules') as typeof import('./language-rules');
