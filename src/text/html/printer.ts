import { escape, mostMarks, oneByte, rareIn } from './escape';
import { Html } from './html';

/** What HTML knows, and what fonts may lack: most texts hold neither. */
const special = /[&<>"\u0100-\uFFFF]/;

/** Prints the values of templates, and takes note of the characters for which fonts may be needed. */
export class Printer {
  /** The printed characters above U+00FF, in their order. */
  rare = '';
  /** Those of them that stand in `<em>`; null where no `<em>` was printed. */
  emphasised: string | null = null;

  /** What `{{value}}` prints: text escaped, markup as it is, nothing for a missing value. */
  print(value: unknown): string {
    const left = mostMarks - this.rare.length;
    if (value instanceof Html) {
      if (value.rare) this.rare += value.rare;
      if (value.emphasised !== null) this.emphasised = (this.emphasised ?? '') + value.emphasised;
      return value.rare ? oneByte(value.markup, left) : value.markup;
    }
    const text = typeof value === 'string' ? value : String(value ?? '');
    if (!special.test(text)) return text;
    this.rare += rareIn(text);
    return oneByte(escape(text), left);
  }
}

/** What `{{#if value}}` asks, as Handlebars does: not empty, not false, not a list without items. */
export const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);
