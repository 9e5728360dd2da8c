import type { Subset } from './subsets';

/**
 * What a cut stands for in CSS. Where no bolder cut exists, the range keeps browsers from drawing
 * one themselves: in a PDF that would be a Type 3 font.
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
/** A family's faces in base64, each loaded when it is asked for. */
export type Faces = Record<Cut, Record<TextSubset, () => string>>;
