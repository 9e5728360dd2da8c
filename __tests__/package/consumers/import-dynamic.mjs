import fingerprint from './fingerprint.cjs';

fingerprint(await import('jsonresume-theme-ordinal'));
