// Builds the theme in the parent folder, which the site uses, and installs its packages first if needed.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('../..', import.meta.url));
const run = (/** @type {string} */ command) => execSync(command, { cwd, stdio: 'inherit' });

// `npm ci` builds too.
if (!existsSync(`${cwd}node_modules`)) run('npm ci');
else run('npm run build --silent');
