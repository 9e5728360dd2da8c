// How files that are not TypeScript become modules.
// The bundler, Jest and the preview all use these rules, so tests see what users get.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildSync } from 'esbuild';
import { templateModule } from './handlebars.mjs';
import { lengthsOf } from './lengths.mjs';

/**
 * One rule for each file extension: takes a path, returns the source of an ES module.
 * @type {Record<string, (file: string) => string>}
 */
export const assetRules = {
  '.hbs': (file) => templateModule(readFileSync(file, 'utf8'), file),
  '.css': (file) => textModule(joinStyles(file)),
  '.lengths': (file) => `export default ${JSON.stringify(lengthsOf(file))};\n`,
  // CommonJS, because fonts are loaded with `require` when a page needs them.
  '.woff2': (file) => `exports.default = ${JSON.stringify(readFileSync(file, 'base64'))};\n`,
};

/** @param {string} file */
export function assetModule(file) {
  const rule = assetRules[extname(file)];
  if (!rule) throw new Error(`No asset rule for ${file}`);
  return rule(file);
}

/** Bundles a style sheet with its `@import`s and minifies it. @param {string} file */
function joinStyles(file) {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    // Escapes other characters, because a page of one-byte characters is sent faster.
    charset: 'ascii',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** @param {string} text */
const textModule = (text) => `export default ${JSON.stringify(text)};\n`;
