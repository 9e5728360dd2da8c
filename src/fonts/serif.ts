import regularLatin from '../../styles/fonts/serif-regular-latin.woff2';
import regularVietnamese from '../../styles/fonts/serif-regular-vietnamese.woff2';
import regularLatinExt from '../../styles/fonts/serif-regular-latin-ext.woff2';
import regularGreek from '../../styles/fonts/serif-regular-greek.woff2';
import regularCyrillic from '../../styles/fonts/serif-regular-cyrillic.woff2';
import regularSymbols from '../../styles/fonts/serif-regular-symbols.woff2';
import semiboldLatin from '../../styles/fonts/serif-semibold-latin.woff2';
import semiboldVietnamese from '../../styles/fonts/serif-semibold-vietnamese.woff2';
import semiboldLatinExt from '../../styles/fonts/serif-semibold-latin-ext.woff2';
import semiboldGreek from '../../styles/fonts/serif-semibold-greek.woff2';
import semiboldCyrillic from '../../styles/fonts/serif-semibold-cyrillic.woff2';
import semiboldSymbols from '../../styles/fonts/serif-semibold-symbols.woff2';
import italicLatin from '../../styles/fonts/serif-italic-latin.woff2';
import italicVietnamese from '../../styles/fonts/serif-italic-vietnamese.woff2';
import italicLatinExt from '../../styles/fonts/serif-italic-latin-ext.woff2';
import italicGreek from '../../styles/fonts/serif-italic-greek.woff2';
import italicCyrillic from '../../styles/fonts/serif-italic-cyrillic.woff2';
import italicSymbols from '../../styles/fonts/serif-italic-symbols.woff2';
import type { Cut, TextSubset } from './faces';

/** Ordinal Serif: each cut's subsets in base64. */
export const serif: Record<Cut, Record<TextSubset, string>> = {
  regular: {
    latin: regularLatin,
    vietnamese: regularVietnamese,
    'latin-ext': regularLatinExt,
    greek: regularGreek,
    cyrillic: regularCyrillic,
    symbols: regularSymbols,
  },
  semibold: {
    latin: semiboldLatin,
    vietnamese: semiboldVietnamese,
    'latin-ext': semiboldLatinExt,
    greek: semiboldGreek,
    cyrillic: semiboldCyrillic,
    symbols: semiboldSymbols,
  },
  italic: {
    latin: italicLatin,
    vietnamese: italicVietnamese,
    'latin-ext': italicLatinExt,
    greek: italicGreek,
    cyrillic: italicCyrillic,
    symbols: italicSymbols,
  },
};
