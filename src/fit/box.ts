import type { Cut } from './sheet';

/** The layout of an element on paper, as far as fitting needs it. Lengths are names in `page.lengths`. */
export interface Box {
  /**
   * A block by default. A `row` has a `side`, which is in the gutter, and a block of lines beside it; the `masthead` is
   * a special case; a `table` has rows of cells; an `atom` is an inline block; `none` takes no room.
   */
  flow?: 'inline' | 'atom' | 'row' | 'side' | 'masthead' | 'table' | 'none';
  /** The gap above it, and different ones by the name of the element before. */
  before?: string;
  after?: Readonly<Record<string, string>>;
  /** Padding and rules, above and below. */
  top?: readonly string[];
  bottom?: readonly string[];
  /** The indents of its text, the room after it, and its maximum width. */
  start?: readonly string[];
  end?: string;
  most?: string;
  size?: string;
  leading?: string;
  cut?: Cut;
  /** Letter spacing; texts with it are in upper case. */
  spacing?: string;
  /** A different name for `within` of its children; and its own box by the name of its parent. */
  as?: string;
  within?: Readonly<Record<string, Box>>;
  /** Whether no page break is allowed in it: always, or only if it is a `small` section or has `few` rows. */
  whole?: true | 'small' | 'few';
  /** Whether no page break is allowed after it (with `unless last`, only if something follows), or before it. */
  keepsNext?: true | 'unless last';
  keepsBefore?: true;
  /** The minimum number of its lines before and after a page break; 2 by default. */
  least?: number;
  /** Of a list: whether its first and its last two items stay together. */
  ties?: true;
  /** Of rows: whether the section's title is repeated after a page break. */
  repeats?: true;
  /** Whether its length is reported if the page is too long. */
  isEntry?: true;
  /** Text before it, and text after it by the name of the next sibling. */
  text?: string;
  followed?: Readonly<Record<string, string>>;
  /** Its box in a page without a gutter. */
  wide?: Box;
  /** Whether no line break is allowed in it. */
  isKept?: true;
  /** Whether lines break as typed. */
  typed?: true;
}
