import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Environment variables that make the command print with the browser of `build/browser.mjs`. */
export function bundledEnv(): Record<string, string> {
  const script = `import('./build/browser.mjs')
    .then(({ findBrowser }) => findBrowser())
    .then((found) => console.log(JSON.stringify(found && { ...found.env, CHROME_PATH: found.executablePath })))`;
  const cwd = join(__dirname, '../../..');
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' }));
}
