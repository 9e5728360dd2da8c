import type { Holds } from '../strings/placeholder';

/** How a text is made of what stands in its place. */
export interface TextForm {
  /** Between the items of a list. */
  between: string;
  /** The fields by which a record names itself, the best first. */
  naming: readonly string[];
  /** Whether the other fields of such a record belong to the text. */
  whole: boolean;
  /** Where the keys of a record without such a field stand: `{ speaking: 'C1' }`, `{ mobile: '555' }`; by default nowhere. */
  labels?: 'before' | 'behind';
  holds: Holds;
}
