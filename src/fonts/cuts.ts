import type { Subset } from './subsets';

/**
 * The CSS of each cut. A cut without a bolder one covers a range of weights; otherwise browsers would synthesise a bold
 * one, which becomes a Type 3 font in a PDF.
 */
export const cuts = {
  regular: { style: 'normal', weight: '400' },
  semibold: { style: 'normal', weight: '600' },
  italic: { style: 'italic', weight: '400 900' },
  numbers: { style: 'normal', weight: '400 900' },
} as const;

/** A cut that every text family has. */
export type Cut = Exclude<keyof typeof cuts, 'numbers'>;
/** A subset that every text family has. */
export type TextSubset = Exclude<Subset, 'numbers'>;
/** A family's faces in base64, each loaded when it is called. */
export type Faces = Record<Cut, Record<TextSubset, () => string>>;
