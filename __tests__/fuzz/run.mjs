// Runs the fuzz tests for a long time, from a new seed, in two processes: npm run fuzz -- --minutes 60
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const asked = process.argv[process.argv.indexOf('--minutes') + 1];
const minutes = process.argv.includes('--minutes') ? Number(asked) : 60;
if (!(minutes > 0)) {
  console.error('How many? --minutes 60');
  process.exit(2);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
// It is told before the run, so that what that finds can be found again.
const seed = process.env['FUZZ_SEED'] ?? String(Date.now());
console.log(`seed ${seed}`);
const { status } = spawnSync(process.execPath, [jest, '__tests__/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_MINUTES: String(minutes), FUZZ_SEED: seed },
});
process.exit(status ?? 1);
