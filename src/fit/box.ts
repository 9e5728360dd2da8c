import type { Cut } from './sheet';

/** How an element is laid out on paper: what src/fit must know of it. Lengths are names in `page.lengths`. */
export interface Box {
  /**
   * A block, when missing. A `row` has a `side`, which stands in the gutter, and a block of lines beside it; the
   * `masthead` is as it is; a `table` has rows of cells; an `atom` is a block in a line; `none` is not there.
   */
  flow?: 'inline' | 'atom' | 'row' | 'side' | 'masthead' | 'table' | 'none';
  /** The gap above it, and others by what stands before it. */
  before?: string;
  after?: Readonly<Record<string, string>>;
  /** Padding and rules, above and below. */
  top?: readonly string[];
  bottom?: readonly string[];
  /** Where its text begins, the room behind it, and its greatest width. */
  start?: readonly string[];
  end?: string;
  most?: string;
  size?: string;
  leading?: string;
  cut?: Cut;
  /** Between its letters, which are capitals. */
  spacing?: string;
  /** Its name for what is in it, where that is not its own; and how it is in some other element. */
  as?: string;
  within?: Readonly<Record<string, Box>>;
  /** Whether no page ends in it; of `small` sections, and of `few` rows, where they are that. */
  whole?: true | 'small' | 'few';
  /** Whether no page ends behind it, unless it is all of its parent; or before it. */
  keepsNext?: true | 'unless last';
  keepsBefore?: true;
  /** As many of its lines are on a page at least, where it is torn; 2 when missing. */
  least?: number;
  /** Of a list: whether its first and its last two items stay together. */
  ties?: true;
  /** Of rows: whether the section's title stands again where they run on. */
  repeats?: true;
  /** Whether it is told of where a page is too long. */
  isEntry?: true;
  /** Text before it, and behind it where such a sibling follows. */
  text?: string;
  followed?: Readonly<Record<string, string>>;
  /** How it is where the page has no gutter. */
  wide?: Box;
  /** Whether no line ends in it. */
  isKept?: true;
  /** Whether its lines end where they were typed. */
  typed?: true;
}
