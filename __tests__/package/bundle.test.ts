import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { installPackedTheme } from './pack';
import { runConsumer, strictFlags } from './run-consumer';

const { folder } = installPackedTheme();
const importing = "export * from 'jsonresume-theme-ordinal'";
const requiring = "module.exports = require('jsonresume-theme-ordinal')";

/** A page's script, `theme` being its only global. An `import` of a node module does not build. */
function bundle(contents: string, minify: boolean) {
  const options = {
    absWorkingDir: folder,
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify,
    platform: 'browser',
    format: 'iife',
    globalName: 'theme',
    metafile: true,
    write: false,
    logLevel: 'silent',
  } satisfies BuildOptions;
  const { outputFiles, metafile, warnings } = buildSync(options);
  return { script: outputFiles[0]?.text ?? '', inputs: metafile.inputs, warnings };
}

describe.each([
  ['import', importing, false],
  ['import, minified', importing, true],
  ['require', requiring, false],
] as const)('bundled for the browser: %s', (_, contents, minify) => {
  test('is made of the one file', () => {
    const { inputs, warnings } = bundle(contents, minify);
    const file = 'node_modules/jsonresume-theme-ordinal/dist/index.js';
    expect(Object.keys(inputs).sort()).toEqual(['<stdin>', file]);
    expect(inputs[file]?.imports).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('holds nothing that a content security policy or a browser refuses', () => {
    const { script } = bundle(contents, minify);
    expect(script.match(/\beval\b|\bFunction\s*\(|\brequire\b|\bimport\s*\(/g)).toBeNull();
  });

  test('runs with the globals of the language and URL, and gives the same bytes', () => {
    writeFileSync(join(folder, 'bundle.js'), bundle(contents, minify).script);
    const seen = runConsumer([...strictFlags, 'sandbox.cjs', 'bundle.js'], { folder });
    expect(seen).toEqual(runConsumer(['require.cjs'], { folder }));
  });
});
