import * as theme from 'jsonresume-theme-ordinal';
import fingerprint from './fingerprint.cjs';

fingerprint(theme);
