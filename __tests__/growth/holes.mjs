// Reads places of holes as JSON, one per line, and passes each to every function. Prints a line before every call.
import { mkdirSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../build/bundle.mjs';

const folder = fileURLToPath(new URL('../../node_modules/.cache/growth', import.meta.url));
mkdirSync(folder, { recursive: true });
await bundle(folder);
/** @type {Record<string, (resume: unknown, options: any) => unknown>} */
const theme = await import(pathToFileURL(`${folder}/index.js`).href);

/** A list of as many holes as there can be, with something before, between and behind them. */
function sparse() {
  const list = /** @type {unknown[]} */ (['first']);
  list.length = 2 ** 32 - 1;
  list[1000] = 'between';
  list[2 ** 32 - 2] = 'last';
  return list;
}

const lines = readFileSync(0, 'utf8').trim().split('\n');
for (const line of lines) {
  for (const name of ['render', 'renderText', 'select', 'inspect', 'inspectOrder']) {
    const { resume, options } = JSON.parse(line, (_, value) =>
      value === 'HOLES' ? sparse() : value === 'ONLY HOLES' ? new Array(2 ** 32 - 1) : value,
    );
    writeSync(1, `${name} ${line}\n`);
    theme[name]?.(resume, options);
  }
}
writeSync(1, 'done\n');
