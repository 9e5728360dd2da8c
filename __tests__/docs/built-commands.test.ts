import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeUser, type TestUser } from '../command/built';
import { lines, provenBy, runnable } from './commands';
import { root } from './documents';

jest.setTimeout(60_000);

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
