// The asset rules: how a file that is not TypeScript becomes a module.
// The bundler, Jest and the preview all come here, so that a test sees the bytes that users get.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { buildSync } from 'esbuild';
import { templateModule } from './handlebars.mjs';
import { lengthsOf } from './lengths.mjs';

/**
 * One rule for each ending: from a file's path to the text of an ES module.
 * @type {Record<string, (file: string) => string>}
 */
export const assetRules = {
  '.hbs': (file) => templateModule(readFileSync(file, 'utf8'), file),
  '.css': (file) => textModule(joinStyles(file)),
  '.lengths': (file) => `export default ${JSON.stringify(lengthsOf(file))};\n`,
  // Fonts are `require`d, each when a page needs it.
  '.woff2': (file) => `exports.default = ${JSON.stringify(readFileSync(file, 'base64'))};\n`,
};

/** @param {string} file */
export function assetModule(file) {
  const rule = assetRules[extname(file)];
  if (!rule) throw new Error(`No asset rule for ${file}`);
  return rule(file);
}

/** One sheet with its `@import`s joined and its white space gone. @param {string} file */
function joinStyles(file) {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    // A page of one-byte characters is quicker to send.
    charset: 'ascii',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** @param {string} text */
const textModule = (text) => `export default ${JSON.stringify(text)};\n`;
