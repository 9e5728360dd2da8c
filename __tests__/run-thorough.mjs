// `npm run thorough -- __tests__/redos`: runs tests with all cases; `npm test` only tries some of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, THOROUGH: '1' },
});
process.exit(status ?? 1);
