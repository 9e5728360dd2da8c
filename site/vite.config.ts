import { defineConfig } from 'vitest/config';
import { offline } from './build/offline.mjs';
import { peopleFiles } from './build/people.mjs';
import { gallery } from './build/pictures.mjs';
import { themeParts } from './build/theme-parts.mjs';

export default defineConfig({
  // Works below any address.
  base: './',
  plugins: [themeParts(), peopleFiles(), gallery(), offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'gallery.html'] },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
