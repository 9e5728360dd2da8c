import { property, set } from '../shape';
import type { Fields, Mapping } from './mapping';

/** Fields that may say several things, each of which is shown. */
const several = new Set(['email', 'phone', 'url', 'summary', 'label']);

/** The most values that are joined in one field. */
const most = 50;

/** The fields of `basics`: what was said first goes before the rest, and ways to reach somebody are joined. */
export class FirstSaid {
  readonly basics: Fields = {};
  /** The keys of `basics` that say a field already. */
  readonly keys = new Map<string, string>();
  private readonly joined = new Map<string, unknown[]>();

  constructor(private readonly mapping: Mapping) {}

  /** Whether a field is said already; a place is said by any part of it. */
  has(field: string): boolean {
    return (
      this.keys.has(field) ||
      (/^(?:location|address|place)/.test(field) && this.keys.has('location'))
    );
  }

  /** @param own the path in the author's file */
  add(field: string, value: unknown, own: string): void {
    const key = this.keys.get(field) ?? field;
    const held = property(this.basics, key);
    if (!this.mapping.says(held)) {
      set(this.basics, key, value);
      this.keys.set(field, key);
      this.mapping.came(`basics.${key}`, own);
    } else if (wordsOf(held) === wordsOf(value)) return;
    else if (several.has(field)) this.join(key, held, value);
    else this.mapping.leaveOut(own, `${key} is shown instead`, value);
  }

  private join(key: string, held: unknown, value: unknown): void {
    const list = this.joined.get(key) ?? [held];
    this.joined.set(key, list);
    if (list.some((said) => wordsOf(said) === wordsOf(value)) || list.length > most) return;
    list.push(value);
    this.basics[key] = list;
  }
}

const wordsOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.trim().toLowerCase() : value;
