import { defineConfig } from 'vitest/config';
import { themeParts } from './build/theme-parts.mjs';

export default defineConfig({
  // Works below any address.
  base: './',
  plugins: [themeParts()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});
