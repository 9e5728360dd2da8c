import { sans } from './sans';
import { serif } from './serif';
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
/** The fonts of a family in base64, loaded lazily. */
export type Faces = Record<Cut, Record<TextSubset, () => string>>;

/** The text families: their names in CSS, and their faces. */
export const families: Record<'sans' | 'serif', { name: string; faces: () => Faces }> = {
  sans: { name: 'Ordinal Sans', faces: sans },
  serif: { name: 'Ordinal Serif', faces: serif },
};

/** The circled numbers ①–⑳: one face beside both families. */
export const numberFace = {
  name: 'Ordinal Numbers',
  base64: (): string => require('../../styles/fonts/numbers.woff2').default,
} as const;
