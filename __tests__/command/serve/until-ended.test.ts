import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { ended } from '../../build/small-project';

const source = join(__dirname, '../../../command/serve/until-ended.ts');
const code = buildSync({ entryPoints: [source], write: false, format: 'esm' }).outputFiles[0]!.text;

/** A process that waits for its end, and then does something. */
async function waiting(afterwards: string, patience = 5000) {
  const script = `${code.replace('patience = 5e3', `patience = ${patience}`)}
    const alive = setInterval(() => {}, 1000);
    const end = untilEnded();
    console.log('waits');
    await end;
    ${afterwards}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const end = ended(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { child, end };
}

// Windows ends a process without telling it.
const testSignals = process.platform === 'win32' ? test.skip : test;

testSignals.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s is waited for, and a second one changes nothing',
  async (signal) => {
    const { child, end } = await waiting(`
      console.log('closes');
      setTimeout(() => { console.log('closed'); clearInterval(alive) }, 300);
`);
    child.kill(signal);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0, stdout: 'waits\ncloses\nclosed\n' });
  },
);

testSignals('what does not close is left behind', async () => {
  const { child, end } = await waiting('', 100);
  child.kill('SIGINT');
  expect(await end).toMatchObject({ code: 0 });
});

testSignals('the code is 0, also when something else ends the process at once', async () => {
  const { child, end } = await waiting(`process.exit(130)`);
  child.kill('SIGINT');
  expect(await end).toMatchObject({ code: 0 });
});
