import { joined, plainList, type Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';

/** Texts as a list on one line, separated by commas, or by semicolons if one of them contains a comma. */
export function listed(typed: readonly string[], { inline, locale }: Context): Text {
  if (!typed.length) return '';
  const { separator: usual, strongSeparator } = locale;
  const separator = typed.some((value) => value.includes(usual[0]!)) ? strongSeparator : usual;
  const plain = locale.dir === 'ltr' ? plainList(typed, separator) : null;
  return kept(plain ?? separated(typed.map(inline), separator));
}

/** Texts with a separator between each two. */
export function separated(parts: readonly Text[], separator: string): Text {
  const texts: Text[] = [];
  for (const part of parts) {
    if (texts.length) texts.push(separator);
    texts.push(part);
  }
  return joined(texts);
}
