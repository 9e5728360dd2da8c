import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { assets } from '../bundle.mjs';

/** @typedef {{ render: (resume: unknown) => string, pdfRenderOptions?: import('puppeteer').PDFOptions }} Theme */

/** The folder of `index.ts`. */
export const themeFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The theme as its sources are now, bundled in memory by the rules of `dist`.
 * @returns {Promise<Theme>}
 * @throws {Error} whose message shows the mistake and its place
 */
export async function readTheme() {
  const { outputFiles } = await build({
    absWorkingDir: themeFolder,
    entryPoints: ['index.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [assets],
  });
  const code = `(module, exports, require) => {${outputFiles[0]?.text}\n}`;
  const module = { exports: {} };
  // A script, not a module: Node keeps every imported module for ever, and each save makes another.
  const run = new Script(code, { filename: 'theme.cjs' }).runInThisContext();
  run(module, module.exports, createRequire(import.meta.url));
  return /** @type {Theme} */ (module.exports);
}
