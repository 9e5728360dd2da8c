import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackedTheme } from './pack';

const { folder } = installPackedTheme();
const tsc = join(__dirname, '..', '..', 'node_modules', 'typescript', 'bin', 'tsc');
const strict = '--noEmit --pretty false --strict --skipLibCheck false --target es2022 --lib es2022';

function compile(module: string, moduleResolution: string, ...files: string[]) {
  const resolution = ['--module', module, '--moduleResolution', moduleResolution];
  const args = [tsc, ...strict.split(' '), ...resolution, ...files];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  // An indented line explains the error above it.
  return { status, errors: stdout.split('\n').filter((line) => /^\S/.test(line)) };
}

/** The lines of the file that say that they are wrong, as tsc names them. */
const wrongLines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.endsWith('// wrong') ? [`${file}(${index + 1}`] : []));

describe.each([
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['preserve', 'bundler'],
])('module %s, moduleResolution %s', (module, moduleResolution) => {
  test.each(['compiles.mts', 'compiles.cts'])('%s', (file) => {
    expect(compile(module, moduleResolution, file)).toEqual({ status: 0, errors: [] });
  });

  test.each(['wrong.mts', 'wrong.cts'])('%s: every wrong line is an error', (file) => {
    const { status, errors } = compile(module, moduleResolution, file);
    expect(status).not.toBe(0);
    expect(errors.map((error) => error.split(',')[0])).toEqual(wrongLines(file));
  });
});
