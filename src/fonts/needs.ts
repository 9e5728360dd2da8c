/** What a page needs of a family's faces. */
export interface Needs {
  /** Every character above U+00FF that the page prints, in any order, repeated or not. */
  rare: string;
  /** Those inside `<em>`; null if there is no `<em>`. */
  emphasised: string | null;
  /** Whether a list is numbered with ①②③. */
  numbered: boolean;
}
