// `npm run serve [-- résumé.json --port 4321]`: builds and runs `ordinal serve`, again whenever a source changes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';
import { bundledBrowser } from './browser/bundled.mjs';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'templates', 'styles', 'command', 'index.ts'].map((name) => root + name);
const args = process.argv.slice(2);

const found = process.env['CHROME_PATH'] ? null : await bundledBrowser({ machineFonts: true });
const env = { ...process.env, ...(found && { ...found.env, CHROME_PATH: found.executablePath }) };

/** Whether the build succeeded; esbuild reports errors itself. */
const built = async () => !(await bundle().catch(() => 'a mistake'));

/** @param {string[]} args */
function start(args) {
  const command = [`${root}dist/command/ordinal.js`, 'serve', ...args];
  const child = spawn(process.execPath, command, { env, stdio: 'inherit' });
  const end = new Promise((resolve) => child.once('close', resolve));
  // If it ends by itself, for example after Ctrl+C, this process ends too.
  child.once('close', (code) => child === running && process.exit(code ?? 0));
  return Object.assign(child, { end });
}

if (!(await built())) process.exit(1);
let running = start(args);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => (running ? running.kill() : process.exit()));

let work = Promise.resolve();
async function restart() {
  if (!(await built()))
    return console.error('Build failed: the preview still shows the last build.');
  const old = running;
  // No longer `running`, so that this process goes on when it ends.
  running = /** @type {any} */ (null);
  old.kill();
  await old.end;
  running = start(args.filter((arg) => arg !== '--open'));
}

/** @type {NodeJS.Timeout | undefined} */
let timer;
watch(sources, { ignoreInitial: true }).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(() => (work = work.then(restart)), 100);
});
