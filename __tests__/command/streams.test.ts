import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { makeUser, type TestUser } from './built';

const command = join(__dirname, '../../dist/command/ordinal.js');

let user: TestUser;
beforeAll(() => {
  user = makeUser();
  // A note is said of it before the page is written.
  user.write('resume.json', Buffer.from('{"basics":{"name":"Zoë Example"}}', 'latin1'));
});
afterAll(() => user.remove());

/** In a shell of Unix: `$0` is node, `$1` the command. */
const sh = (line: string) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, process.execPath, command], {
    cwd: user.folder,
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: '/nowhere/chrome' },
  });
  return { code: status, stdout, stderr };
};

const testWithFull = existsSync('/dev/full') ? test : test.skip;

testWithFull('a page that cannot be written to the standard output is told of', () => {
  const { code, stderr } = sh('"$0" "$1" --stdout > /dev/full');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error cannot write to standard output: ENOSPC/m);
});

testWithFull('messages that cannot be written change neither the work nor its code', () => {
  expect(sh('"$0" "$1" resume.json full.html 2> /dev/full')).toMatchObject({ code: 0 });
  expect(user.read('full.html')).toContain('Zoë');
  expect(sh('"$0" "$1" nowhere.json 2> /dev/full')).toMatchObject({ code: 2 });
});

testWithFull('a device is written to, and stays one', () => {
  expect(sh('"$0" "$1" text resume.json /dev/null')).toMatchObject({ code: 0, stdout: '' });
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  const piped = '{ "$0" "$1" text resume.json /dev/fd/3 3>&1 >&2; } | cat';
  expect(sh(piped).stdout).toContain('Zoë Example');
});
