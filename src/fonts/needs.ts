/** What a page needs of a family's faces. */
export interface Needs {
  /** Every character above U+00FF that the page prints, in any order, repeated or not. */
  rare: string;
  /** Those of them that stand in `<em>`; null where no `<em>` is. */
  emphasised: string | null;
  /** Whether a list is numbered with ①②③. */
  numbered: boolean;
}
