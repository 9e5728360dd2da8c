import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeUser, type TestUser } from '../command/built';
import { codesOf, documentOf, root } from './documents';
import { inText, lines, othersCommands, ours, provenBy } from './commands';

jest.setTimeout(60_000);

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

/** A line of a shell whose program is our command. */
const runnable = (line: string): boolean =>
  /(?:^|\| )(?:npx jsonresume-theme-ordinal|ordinal)\b/.test(line);

const resume = {
  basics: { name: 'Ada Example', summary: 'Counts things.', phone: '+47 555 01 420' },
  work: [{ name: 'Northern Ferries', 'x-tags': ['backend'] }],
  meta: {
    language: 'en',
    translations: { de: { basics: { summary: 'Zählt.' }, work: [{ name: 'Nordfähren' }] } },
    themeOptions: { variants: { backend: { only: ['backend'] } } },
  },
};

/** The same command, as it is built here. @param line of a shell */
function asBuilt(line: string): string {
  const command = `"${process.execPath}" "${join(root, 'dist/command/ordinal.js')}"`;
  return line.replace(/(^|\| )(?:npx jsonresume-theme-ordinal|ordinal)\b/, `$1${command}`);
}

describe('in the folder of a résumé', () => {
  let user: TestUser;
  beforeEach(() => (user = makeUser()));
  afterEach(() => user.remove());

  const run = (line: string) =>
    spawnSync(line, {
      cwd: user.folder,
      shell: true,
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: '/nowhere/chrome', PUPPETEER_EXECUTABLE_PATH: '' },
    });

  const tried = [...new Set(lines.map(({ line }) => line))].filter(
    (line) => runnable(line) && !Object.hasOwn(provenBy, line),
  );

  test('there are many to try', () => expect(tried.length).toBeGreaterThan(15));

  test.each(tried)('%s', (line) => {
    const isInit = / init\b/.test(line);
    if (!isInit) {
      user.write('resume.json', resume);
      user.write('me.yaml', 'basics: { name: Ada Example }\n');
    }
    const { status, stderr, stdout } = run(asBuilt(line));
    expect({ status, stderr: status ? stderr : '' }).toEqual({ status: 0, stderr: '' });
    const [, output] = /(?:> | )([\w.-]+\.(?:json|yaml|html))$/.exec(line) ?? [];
    expect(
      output ? user.read(output).length : stdout.length || !/ inspect/.test(line),
    ).toBeTruthy();
  });

  test('`npm init -y` and `npm pkg set` make the manifest of examples/with-resume-cli', () => {
    const [init, set] = ['npm init -y', 'npm pkg set '].map(
      (start) => lines.find(({ line }) => line.startsWith(start))!.line,
    );
    for (const line of [init!, set!]) {
      const { status, stderr } = run(line);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const example = readFileSync(join(root, 'examples/with-resume-cli/package.json'), 'utf8');
    expect(JSON.parse(user.read('package.json')).overrides).toEqual(JSON.parse(example).overrides);
  });
});

describe('docs/command.md', () => {
  let user: TestUser;
  let help: Record<string, string>;
  const names = ['make', 'serve', 'inspect', 'select', 'text', 'init'];
  beforeAll(async () => {
    user = makeUser();
    const said = await Promise.all(names.map((name) => user.ordinal(['help', name])));
    help = Object.fromEntries(names.map((name, at) => [name, said[at]!.stdout]));
  });
  afterAll(() => user.remove());

  const page = documentOf('docs/command.md');
  const flagsIn = (text: string) =>
    [...text.matchAll(/(?<![\w-])--([a-z]+)/g)].map(([, flag]) => flag!);

  test('has all commands and all flags, and no others', () => {
    for (const name of names.slice(1)) expect(page.text).toContain(`\`ordinal ${name} `);
    const there = new Set(Object.values(help).flatMap(flagsIn));
    const said = new Set(codesOf(page).flatMap(flagsIn));
    expect([...said].sort()).toEqual([...there].sort());
  });

  test('every call of our command has a command and flags that there are', () => {
    for (const { line, at } of [...lines, ...inText]) {
      if (!ours.test(line)) continue;
      const [first = ''] = line.replace(ours, '').trim().split(' ');
      const name = names.includes(first) ? first : 'make';
      const flags = flagsIn(line).filter((flag) => !flagsIn(help[name]!).includes(flag));
      expect({ at, line, flags }).toEqual({ at, line, flags: [] });
    }
  });
});
