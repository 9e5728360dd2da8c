import { defineConfig } from 'vite';

// With its fonts, the theme is larger than the 500 kB from which Vite advises to split a bundle.
export default defineConfig({ build: { chunkSizeWarningLimit: 2500 } });
