import { isPlain } from '../../text/html/escape';
import { textContent } from '../../text/html/text-content';
import type { Context } from '../context';
import { quoted, text, type Json } from './json';

/** A text without its markup. */
const wordsOf = (typed: string, { inline }: Context): string => textContent(inline(typed));

/** A text without its markup, as JSON. */
export const words = (typed: string, context: Context): Json =>
  isPlain(typed) ? quoted(typed) : text(wordsOf(typed, context));

/** A text of several paragraphs or lists, without its markup, as one JSON string. */
export const wordsOfBlocks = (typed: string, { blocks }: Context): Json =>
  isPlain(typed) ? quoted(typed) : text(textContent(blocks(typed) ?? ''));

/** Texts without their markup as a JSON list; repeated ones are skipped. */
export function wordList(texts: readonly string[], context: Context): Json {
  const seen = new Set<string>();
  let list = '';
  for (const typed of texts) {
    const isSimple = isPlain(typed);
    const said = isSimple ? typed : wordsOf(typed, context);
    const { size } = seen;
    if (!said || seen.add(said).size === size) continue;
    const item = isSimple ? quoted(said) : text(said);
    list += size ? `,${item}` : item;
  }
  return list && `[${list}]`;
}
