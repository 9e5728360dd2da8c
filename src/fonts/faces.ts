import type { Faces } from './cuts';
import { sans } from './sans';
import { serif } from './serif';

/** The text families: their names in CSS, and their faces. */
export const families: Record<'sans' | 'serif', { name: string; faces: () => Faces }> = {
  sans: { name: 'Ordinal Sans', faces: sans },
  serif: { name: 'Ordinal Serif', faces: serif },
};

/** The circled numbers ①–⑳: one face, used with both families. */
export const numberFace = {
  name: 'Ordinal Numbers',
  base64: (): string => require('../../styles/fonts/numbers.woff2').default,
} as const;
