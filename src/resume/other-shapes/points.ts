import type { Kind } from '../kinds/field-kind';
import { markOf, marksIn } from '../marks';
import { isTranslated } from './other-text';
import type { Reading } from '../reading';
import { textOfParts, type Part } from '../rich-text';
import { isNote, isRecord, itemsOf, keysOf, property } from '../shape';
import { pointsInText } from './text-points';
import { withMarks } from './with-marks';

/** A point of an entry, and the end of the path to it. */
export type Point = readonly [path: string, text: Part];

/** The names under which a point has its text, the best first. */
const naming = [
  ...['name', 'title', 'text', 'value', 'label', 'point', 'bullet', 'highlight', 'item'],
  ...['description', 'summary', 'content', 'body', 'achievement', 'detail'],
];

/** A key that only counts: `2`, `item1`, `point_3`. */
const countingKey = /^[a-z]{0,12}[-_ ]?\d{1,6}$/i;

/** Lists that lie deeper than this are read as one text. */
const deepest = 50;

/**
 * The points of an entry, each of which may have points of its own: `["a", ["b"]]`, `[{ "Built X": ["a"] }]`.
 * A point with others below it is a text with a list in Markdown.
 */
export const readPoints = (
  value: unknown,
  item: Kind<unknown>,
  reading: Reading,
  path: string,
): Point[] => new Points(item, reading, path).of(value, '', 0);

class Points {
  private readonly seen = new Set<object>();

  constructor(
    private readonly item: Kind<unknown>,
    private readonly reading: Reading,
    private readonly path: string,
  ) {}

  of(value: unknown, at: string, depth: number): readonly Point[] & Point[] {
    if (depth < deepest && Array.isArray(value)) return this.list(value, at, depth);
    if (depth < deepest && isRecord(value)) return this.record(value, at, depth);
    const lines = depth === 0 ? pointsInText(value) : [value];
    return lines.map((line) => [at, this.text(line, at)] as const);
  }

  private text(value: unknown, at: string): Part {
    return this.item.read(value, this.reading, this.path + at) as Part;
  }

  /** Whether a value is met for the first time. One that holds itself, or that many places share, is read once. */
  private isNew(value: object): boolean {
    return this.seen.size < this.seen.add(value).size;
  }

  /** A list after a text belongs to that; others are one with the list around them. */
  private list(values: readonly unknown[], at: string, depth: number): Point[] {
    if (!this.isNew(values)) return [];
    this.reading.count(values.length);
    const points: Point[] = [];
    let last: Part[] | undefined;
    const close = (): void => {
      if (last) points.push([points.pop()![0], withPoints(last)]);
      last = undefined;
    };
    itemsOf(values).forEach((value, index) => {
      const inner = this.of(value, `${at}[${index}]`, depth + 1);
      if (Array.isArray(value) && last) {
        for (const [, text] of inner) last.push(text);
        return;
      }
      close();
      for (const point of inner) points.push(point);
      const head = points.at(-1)?.[1];
      if (!Array.isArray(value) && inner.length && head) last = [head];
    });
    close();
    return points;
  }

  private record(value: Record<string, unknown>, at: string, depth: number): Point[] {
    const keys = keysOf(value).filter((key) => !isNote(key) && !markOf(key));
    const name = naming.find((key) => keys.includes(key));
    const isText = name !== undefined && !keys.some((key) => Array.isArray(property(value, key)));
    if (!keys.length || isText || isTranslated(value, keys)) return [[at, this.text(value, at)]];
    if (!this.isNew(value)) return [];
    const { account } = this.reading;
    for (const key of keysOf(value))
      if (isNote(key)) account?.leaveOut(`${this.path}${at}.${key}`, 'ignored: starts with _ or -');
    const marks = marksIn(value, this.reading, this.path + at);
    const points =
      name === undefined
        ? keys.flatMap((key) => this.keyed(key, property(value, key), `${at}.${key}`, depth))
        : [[at, this.named(value, name, keys, at, depth)] as const];
    return points.map(([place, text]) => [place, withMarks(text, marks, this.item) as Part]);
  }

  /** `{ text: 'Built X', team: 5, points: ['a', 'b'] }`. */
  private named(
    value: object,
    name: string,
    keys: readonly string[],
    at: string,
    depth: number,
  ): Part {
    const others = keys.filter((key) => key !== name);
    const isList = (key: string) => Array.isArray(property(value, key));
    const read = (key: string) => this.text(property(value, key), `${at}.${key}`);
    const beside = others.filter((key) => !isList(key)).map(read);
    const below = others
      .filter(isList)
      .flatMap((key) => this.of(property(value, key), `${at}.${key}`, depth + 1));
    const head = textOfParts([read(name), ...beside], { as: 'record' }, undefined);
    return withPoints([head, ...below.map(([, text]) => text)]);
  }

  /** A key that is text: `{ "Built X": ["a", "b"] }`. */
  private keyed(key: string, value: unknown, at: string, depth: number): readonly Point[] {
    const inner = this.of(value, at, depth + 1);
    // Read as texts are: it may be a placeholder.
    const label = countingKey.test(key) ? '' : this.text(key, at);
    if (!label) return inner;
    if (Array.isArray(value) || isRecord(value))
      return [[at, withPoints([label, ...inner.map(([, text]) => text)])]];
    const text = value === true ? '' : inner[0]![1];
    if (text) return [[at, textOfParts([label, text], { as: 'list', between: ': ' }, undefined)]];
    return value === false || !key.trim().includes(' ') ? [] : [[at, label]];
  }
}

/** A text with points below it, in Markdown. */
const withPoints = ([head = '', ...points]: readonly Part[]): Part =>
  points.length
    ? textOfParts(
        [head, ...points.filter(Boolean).map(indented)],
        { as: 'list', between: '\n- ' },
        undefined,
      )
    : head;

/** What has lines of its own stays within its point. */
const indented = (part: Part): Part =>
  typeof part === 'string' ? part.replace(/\n+/g, '\n  ') : part;
