// Makes the theme, which the site is made of: the folder around this one, with its own packages.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const run = (/** @type {string} */ command) => execSync(command, { cwd, stdio: 'inherit' });

// `npm ci` builds, too.
if (!existsSync(`${cwd}node_modules`)) run('npm ci');
else run('npm run build --silent');
