/** What a page needs of a family's faces. */
export interface Needs {
  /** Every character above U+00FF that the page prints, in any order, repeated or not. */
  beyond: string;
  /** Whether anything stands in `<em>`. */
  emphasis: boolean;
  /** Those of the characters that stand in `<em>`. */
  emphasisBeyond: string;
  /** Whether a list is numbered with ①②③. */
  numbered: boolean;
}
