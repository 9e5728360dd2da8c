import { findLocale } from '../locale/find-locale';
import type { Labels, Locale } from '../locale/locale';
import type { Options } from '../options/options';
import { isolating, isolatorFor, type Isolator } from './isolate';
import { Room } from './room';
import { withElements, type Html, type Text } from '../text/html';
import { markdownReader, type MarkdownReader } from '../text/markdown';
import { kept } from '../text/together';

/** What the composing of every part of a page needs to know. */
export interface Context extends MarkdownReader, Isolator {
  locale: Locale;
  options: Options;
  /** A word of the theme's own: the author's, or else the language's. */
  label: (name: keyof Labels) => string;
  /** A point with its amounts set in semi-bold, where the option asks for it. */
  figures: (text: Text) => Text;
  /** How much of a very long list there is room for. */
  room: Room;
  /** An https address against which relative paths are resolved; empty when there is none. */
  base: string;
}

export function contextOf(options: Options, room = new Room(), base = ''): Context {
  const locale = findLocale(options.language);
  const { labels } = options;
  const label = labels.size
    ? (name: keyof Labels) => labels.get(name) || locale.labels[name]
    : (name: keyof Labels) => locale.labels[name];
  const isolator = isolatorFor(locale);
  const figures = options.figures === 'strong' ? strongFigures : (text: Text) => text;
  const reader = keeping(isolating(markdownReader(base), isolator), figures);
  return { locale, options, label, figures, room, base, ...reader, ...isolator };
}

/** A reader in whose sentences numbers stay with their units, and titles with their names. */
const keeping = (
  { inline, blocks, item }: MarkdownReader,
  figures: Context['figures'],
): MarkdownReader => ({
  inline,
  item: (typed) => kept(figures(item(typed))),
  blocks: (typed) => {
    const text = blocks(typed);
    return text && (kept(text) as Html);
  },
});

const strongFigures = (text: Text): Text =>
  withElements(text, (require('../text/figures') as typeof import('../text/figures')).withFigures);
