import regularLatin from '../../styles/fonts/sans-regular-latin.woff2';
import regularVietnamese from '../../styles/fonts/sans-regular-vietnamese.woff2';
import regularLatinExt from '../../styles/fonts/sans-regular-latin-ext.woff2';
import regularGreek from '../../styles/fonts/sans-regular-greek.woff2';
import regularCyrillic from '../../styles/fonts/sans-regular-cyrillic.woff2';
import regularSymbols from '../../styles/fonts/sans-regular-symbols.woff2';
import semiboldLatin from '../../styles/fonts/sans-semibold-latin.woff2';
import semiboldVietnamese from '../../styles/fonts/sans-semibold-vietnamese.woff2';
import semiboldLatinExt from '../../styles/fonts/sans-semibold-latin-ext.woff2';
import semiboldGreek from '../../styles/fonts/sans-semibold-greek.woff2';
import semiboldCyrillic from '../../styles/fonts/sans-semibold-cyrillic.woff2';
import semiboldSymbols from '../../styles/fonts/sans-semibold-symbols.woff2';
import italicLatin from '../../styles/fonts/sans-italic-latin.woff2';
import italicVietnamese from '../../styles/fonts/sans-italic-vietnamese.woff2';
import italicLatinExt from '../../styles/fonts/sans-italic-latin-ext.woff2';
import italicGreek from '../../styles/fonts/sans-italic-greek.woff2';
import italicCyrillic from '../../styles/fonts/sans-italic-cyrillic.woff2';
import italicSymbols from '../../styles/fonts/sans-italic-symbols.woff2';
import type { Cut, TextSubset } from './faces';

/** Ordinal Sans: each cut's subsets in base64. */
export const sans: Record<Cut, Record<TextSubset, string>> = {
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
