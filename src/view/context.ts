import { findLocale } from '../locale/find-locale';
import type { Labels, Locale } from '../locale/locale';
import type { withoutWords } from '../options/labels';
import type { Options } from '../options/options';
import { isolating, isolatorFor, type Isolator } from './texts/isolate';
import type { Person } from './sections/authors/name-parts';
import { Room } from './room';
import { withElements, type Html, type Text } from '../text/html/html';
import { markdownReader, type MarkdownReader } from '../text/markdown/markdown';
import { kept } from '../text/numbers/together';

/** Context for composing the parts of a page. */
export interface Context extends MarkdownReader, Isolator {
  locale: Locale;
  options: Options;
  /** A label: the author's own, or else that of the language. */
  label: (name: keyof Labels) => string;
  /** A point, with its amounts in semi-bold if the option `figures` is `strong`. */
  figures: (text: Text) => Text;
  /** The author's label for something that has none by default; otherwise empty. */
  ownLabel: (name: (typeof withoutWords)[number]) => string;
  /** Counts the points that are numbered through the whole document. */
  points: Points;
  /** Limits how much of very long lists is shown. */
  room: Room;
  /** The author of the résumé, who is also looked for among the authors of publications. */
  person: Person;
  /** How days are written in the author's country; looked up once, when a day is shown. */
  datesOfCountry: () => Locale['dates'];
  /** The https URL against which relative paths are resolved; empty if there is none. */
  base: string;
}

export function contextOf(
  options: Options,
  room = new Room(),
  base = '',
  person: Person = { name: '', country: '' },
): Context {
  const locale = findLocale(options.language);
  const { labels } = options;
  const label = labels.size
    ? (name: keyof Labels) => labels.get(name) || locale.labels[name]
    : (name: keyof Labels) => locale.labels[name];
  const ownLabel: Context['ownLabel'] = (name) => labels.get(name) ?? '';
  const isolator = isolatorFor(locale);
  const figures = options.figures === 'strong' ? strongFigures : (text: Text) => text;
  const reader = keeping(isolating(markdownReader(base), isolator), figures);
  const { country } = person;
  let dates: Locale['dates'] | undefined;
  const datesOfCountry = () => (dates ??= country ? datesIn(country, locale) : locale.dates);
  return {
    locale,
    options,
    label,
    ownLabel,
    figures,
    points: new Points(),
    room,
    base,
    person,
    datesOfCountry,
    ...reader,
    ...isolator,
  };
}

function datesIn(country: string, locale: Locale): Locale['dates'] {
  const { datesOfCountry } = require('./dates/of-country') as typeof import('./dates/of-country');
  return datesOfCountry(country, locale, findLocale);
}

/** Counts the points that are numbered through a whole document. */
export class Points {
  private count = 0;

  /** Reserves numbers for this many points and returns the first. */
  next(more: number): number {
    this.count += more;
    return this.count - more + 1;
  }
}

/** Keeps numbers on one line with their units, and titles ("Dr") with names. */
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
  withElements(
    text,
    (require('../text/numbers/figures') as typeof import('../text/numbers/figures')).withFigures,
  );
