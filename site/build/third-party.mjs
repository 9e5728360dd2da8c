// The licences of what the theme contains, such as fonts, in addition to those that Vite lists.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../THIRD-PARTY.md', import.meta.url));

/** @returns {import('vite').Plugin} */
export const thirdParty = () => ({
  name: 'third-party',
  apply: 'build',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY.md',
      source: readFileSync(file, 'utf8'),
    });
  },
});
