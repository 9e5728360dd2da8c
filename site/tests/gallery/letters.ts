import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const fontkit = createRequire(new URL('../../../package.json', import.meta.url))('fontkit');

/** The code points that a font file has letters for. */
export const letters = (file: URL): Set<number> =>
  new Set(fontkit.create(readFileSync(file)).characterSet);
