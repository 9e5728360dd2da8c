import { build } from 'esbuild';

/**
 * Bundles to minified ASCII, which V8 reads faster.
 * @param {import('esbuild').BuildOptions} options
 */
export async function nodeCode(options) {
  const { outputFiles } = await build({
    format: 'cjs',
    ...options,
    charset: 'ascii',
    minify: true,
    // Makes esbuild list the export names, which ESM importers of the CJS file need.
    platform: 'node',
    write: false,
  });
  const code = outputFiles?.[0]?.text ?? '';
  // esbuild does not escape characters in regular expressions.
  const raw = /\\[^\0-\x7F]/.exec(code);
  if (raw) throw new Error(`${raw[0]} needs no backslash, and would change its meaning here`);
  return code.replace(/[^\0-\x7F]/g, (unit) => `\\u${hex(unit).padStart(4, '0')}`);
}

/** @param {string} unit */
const hex = (unit) => unit.charCodeAt(0).toString(16);
