import { isPrivate, keysOf, type Unread } from './kind';
import type { TextForm } from './text';
import { isTranslated } from './translated';

/** What a text's reading leaves out of a record: notes, and in an address what is beside it. */
export function unreadText(value: object, form: TextForm, path: string): Unread[] {
  const keys = keysOf(value);
  const hidden = keys
    .filter(isPrivate)
    .map((key) => ({ path: `${path}.${key}`, reason: 'switched off by its name' }));
  const shown = keys.filter((key) => !isPrivate(key));
  if (isTranslated(value, shown) || form.whole) return hidden;
  const naming = form.naming.find((name) => shown.includes(name)) ?? shown[0];
  return [
    ...hidden,
    ...shown
      .filter((key) => key !== naming)
      .map((key) => ({ path: `${path}.${key}`, reason: `${naming} is followed instead` })),
  ];
}
