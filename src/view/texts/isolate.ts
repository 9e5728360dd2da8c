import type { Locale } from '../../locale/locale';
import { withElements, type Html, type Text } from '../../text/html/html';
import type { MarkdownReader } from '../../text/markdown/markdown';

/** Right-to-left letters, and surrogates that may be half of one. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802-\uD83B]/;

/**
 * Isolates typed values from the direction of the text around them, so that "C++" and "Acme, Inc." still end as typed.
 * In a right-to-left page this is needed for every typed value, in others for those with right-to-left letters.
 * @see Unicode Standard Annex 9, and HTML, 4.5.25: the bdi element
 */
export interface Isolator {
  /** Whether one of these values needs to be isolated. */
  isApart: (typed: readonly string[]) => boolean;
  /** Isolates a typed value; not for texts composed of several. */
  isolate: (text: Text) => Text;
  /** Isolates a label, unless it is one of the theme's own. */
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

/** A reader that isolates each text it reads. */
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
