// `npm run export [résumé] [output]`: runs the command built here, with the bundled Chromium by default.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundledBrowser } from './browser/bundled.mjs';

const command = fileURLToPath(new URL('../dist/command/ordinal.js', import.meta.url));
const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

if (!existsSync(command)) {
  console.error('The command is not built yet. Run `npm run build` first.');
  process.exit(1);
}
const isNamed = variables.some((name) => process.env[name]);
// If it is missing, the command looks for another browser and reports if there is none.
const bundled = isNamed ? null : await bundledBrowser({ machineFonts: true }).catch(() => null);
const child = spawn(process.execPath, [command, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...(bundled && { ...bundled.env, CHROME_PATH: bundled.executablePath }) },
});
// Leave signals to the command, which then closes its browser.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('close', (code) => (process.exitCode = code ?? 1));
