import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './documents';
import { inText, lines, othersCommands, ours, provenBy, runnable } from './commands';

const scriptsOf = (folder: string): object =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).scripts;

/** The scripts of this repository and of its examples. */
const scripts = new Set(
  ['.', ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`)]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .flatMap((folder) => Object.keys(scriptsOf(folder))),
);

/** Whether a command of this repository's own names scripts and tests that there are. */
function isOfRepository(line: string): boolean {
  const [, script] = /^npm (?:run )?([\w:]+)/.exec(line) ?? [];
  if (script && (scripts.has(script) || line === 'npm install')) return true;
  const [, path] = /^(?:[A-Z_]+=1 )?npx jest (\S+)$/.exec(line) ?? [];
  return (
    path !== undefined &&
    (existsSync(join(root, path)) || existsSync(join(root, `${path}.test.ts`)))
  );
}

test('there are commands to look at', () => {
  expect(lines.length).toBeGreaterThan(30);
  expect(inText.length).toBeGreaterThan(15);
});

test.each(Object.entries(provenBy))('`%s` is run by a test', (line, [file, holds]) => {
  expect(readFileSync(join(root, file), 'utf8')).toContain(holds);
  expect([...lines, ...inText].map((one) => one.line)).toContain(line);
});

test('every other command line is ours, or one of this repository', () => {
  const unknown = [...lines, ...inText].filter(
    ({ line }) =>
      !Object.hasOwn(provenBy, line) &&
      !Object.hasOwn(othersCommands, line) &&
      !runnable(line) &&
      !isOfRepository(line) &&
      !ours.test(line),
  );
  expect(unknown).toEqual([]);
});
