import { truncated } from '../text/truncate';
import type { Marks } from './marks';

/** A text, or the parts of one that depends on who reads it. */
export type Part = string | RichText;

/** How the parts of a text are joined. */
export type Layout =
  | { as: 'list'; between: string }
  /** The first part names a record, and the others follow in brackets. */
  | { as: 'record' }
  /** One text in several languages, by their tags. */
  | { as: 'versions'; tags: readonly string[] };

/** Each part that is loaded later has its own copy of the class, so `instanceof` does not do: this symbol tells. */
const rich = Symbol.for('jsonresume-theme-ordinal: text');

/** Whether a text depends on who reads it. */
export const isRich = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, rich);

/** A text that is made when its reader is known: parts of it have marks, or it stands there in several languages. */
export class RichText {
  readonly [rich] = true;

  constructor(
    readonly parts: readonly Part[],
    readonly layout: Layout,
    readonly marks: Marks | undefined,
  ) {}
}

/** Whom a text is made for. */
export interface TextReader {
  language: string;
  /** Whether what has these marks is for him. */
  sees: (marks: Marks) => boolean;
}

/** A text as its reader sees it; empty when nothing of it is for him. */
export function textFor(part: Part, reader: TextReader): string {
  if (typeof part === 'string') return part;
  const { parts, layout, marks } = part;
  if (marks && !reader.sees(marks)) return '';
  if (layout.as === 'versions') {
    return textFor(parts[layout.tags.indexOf(bestTag(layout.tags, reader.language))]!, reader);
  }
  const [name = '', ...others] = parts.map((inner) => textFor(inner, reader));
  if (layout.as === 'list') return [name, ...others].filter(Boolean).join(layout.between);
  const rest = others.filter(Boolean).join(', ');
  return name && rest ? `${name} (${rest})` : name || rest;
}

/** The parts as one text where they are plain, and else for later. */
export function textOfParts(
  parts: readonly Part[],
  layout: Layout,
  marks: Marks | undefined,
): Part {
  const text = new RichText(parts, layout, marks);
  const isPlain =
    !marks && layout.as !== 'versions' && parts.every((part) => typeof part === 'string');
  return isPlain ? textFor(text, { language: '', sees: () => true }) : text;
}

/** The wanted language, or the same in the same script, or English, or else the first. */
export function bestTag(tags: readonly string[], language: string): string {
  const same = tags.find((tag) => tag.toLowerCase() === language.toLowerCase());
  return same ?? nearest(tags, language) ?? nearest(tags, 'en') ?? tags[0]!;
}

function nearest(tags: readonly string[], language: string): string | undefined {
  const { nearestTag } = require('../locale/nearest-tag') as typeof import('../locale/nearest-tag');
  return nearestTag(tags, language);
}

/** As many pieces as a short text has. */
const mostPieces = 10;

/** A text of few pieces, each of so many characters at most. */
export const cutPart = (part: Part, longest: number): Part =>
  typeof part === 'string'
    ? truncated(part, longest)
    : new RichText(
        part.parts.slice(0, mostPieces).map((inner) => cutPart(inner, longest)),
        part.layout,
        part.marks,
      );
