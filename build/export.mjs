// `npm run export [résumé] [output]`: the command as it is built here, with the bundled Chromium where nothing else is named.
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
// Without it the command looks for another, and says so where there is none.
const bundled = isNamed ? null : await bundledBrowser({ machineFonts: true }).catch(() => null);
const child = spawn(process.execPath, [command, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...(bundled && { ...bundled.env, CHROME_PATH: bundled.executablePath }) },
});
// What ends this one is for the command, which ends its browser.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
child.on('close', (code) => (process.exitCode = code ?? 1));
