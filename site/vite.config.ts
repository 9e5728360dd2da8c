import { defineConfig } from 'vitest/config';
import { offline } from './build/offline.mjs';
import { themeParts } from './build/theme-parts.mjs';

export default defineConfig({
  // Works below any address.
  base: './',
  plugins: [themeParts(), offline()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
