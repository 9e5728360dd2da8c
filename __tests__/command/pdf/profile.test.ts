import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os, { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeProfile, removeProfile, snapOf } from '../../../command/pdf/profile';

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-profile-')))));
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const testWithLinks = process.platform === 'win32' ? test.skip : test;

testWithLinks('a browser in a snap is known by the file that all snaps have', () => {
  symlinkSync(write('snap', 'x'), join(folder, 'chromium'));
  expect(snapOf(join(folder, 'chromium'))).toBe('chromium');
});

test.each([
  ['a script that starts one', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n', 'chromium'],
  ['a script that starts another', '#!/bin/sh\nexec /opt/google/chrome/chrome "$@"\n', null],
  ['a large file that happens to name one', `/snap/bin/chromium${' '.repeat(20_000)}`, null],
])('%s', (_, content, expected) => {
  expect(snapOf(write('chromium-browser', content))).toBe(expected);
});

test('the folder of a usual browser is among the temporary ones, and can be removed', () => {
  const profile = makeProfile(write('chrome', 'x'));
  expect(dirname(profile)).toBe(tmpdir());
  mkdirSync(join(profile, 'Default'));
  expect(removeProfile(profile)).toBe(true);
  expect(existsSync(profile)).toBe(false);
});

testWithLinks('the folder of a browser in a snap is where it may write', () => {
  jest.spyOn(os, 'homedir').mockReturnValue(folder);
  const profile = makeProfile(write('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'));
  expect(dirname(profile)).toBe(join(folder, 'snap/chromium/common'));
});
