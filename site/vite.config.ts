import { defineConfig } from 'vitest/config';
import { docs } from './build/docs.mjs';
import { offline } from './build/offline.mjs';
import { peopleFiles } from './build/people.mjs';
import { gallery } from './build/pictures.mjs';
import { thirdParty } from './build/third-party.mjs';

export default defineConfig({
  // Works below any address.
  base: './',
  plugins: [peopleFiles(), gallery(), docs(), thirdParty(), offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // What is bundled keeps its licence; the theme's own parts have theirs in THIRD-PARTY.md.
    license: { fileName: 'licences.md' },
    rolldownOptions: { input: ['index.html', 'gallery.html'] },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
