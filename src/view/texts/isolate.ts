import type { Locale } from '../../locale/locale';
import { withElements, type Html, type Text } from '../../text/html/html';
import type { MarkdownReader } from '../../text/markdown/markdown';

/** Letters that run from right to left, or halves of such and others. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802-\uD83B]/;

/**
 * How the values of a page are kept apart: "C++" and "Acme, Inc." end as they were typed, whatever stands around them.
 * In a page from right to left that is every typed value, in all others those with letters from right to left.
 * @see Unicode Standard Annex 9, and HTML, 4.5.25: the bdi element
 */
export interface Isolator {
  /** Whether some of these values are kept apart. */
  isApart: (typed: readonly string[]) => boolean;
  /** A typed value; not a text that is composed of several. */
  isolate: (text: Text) => Text;
  /** A label: the theme's own words stand as they are. */
  named: (label: Text) => Text;
}

const holds = (text: Text): boolean =>
  rightToLeft.test(typeof text === 'string' ? text : text.rare);

export function isolatorFor({ dir, labels }: Locale): Isolator {
  const apart = (text: Text): Text => {
    const { linesApart } =
      require('../../text/html/isolation') as typeof import('../../text/html/isolation');
    return withElements(text, (markup) => linesApart(markup, dir));
  };
  if (dir === 'ltr') {
    const isolate = (text: Text): Text => (holds(text) ? apart(text) : text);
    return { isApart: (typed) => typed.some(holds), isolate, named: isolate };
  }
  const own = new Set<Text>(Object.values(labels));
  return {
    isApart: () => true,
    isolate: apart,
    named: (label) => (own.has(label) ? label : apart(label)),
  };
}

/** A reader whose texts are typed values, each kept apart. */
export const isolating = (
  { inline, blocks, item }: MarkdownReader,
  { isolate }: Isolator,
): MarkdownReader => ({
  inline: (typed) => isolate(inline(typed)),
  item: (typed) => isolate(item(typed)),
  blocks: (typed) => {
    const text = blocks(typed);
    return text && (isolate(text) as Html);
  },
});
