import { defineConfig } from 'vite';

// With its fonts, the theme is larger than 500 kB, above which Vite warns.
export default defineConfig({ build: { chunkSizeWarningLimit: 2500 } });
