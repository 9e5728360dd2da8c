import { isSandboxError, sandboxObstacle } from '../../../command/pdf/sandbox';

const machine = (platform: string, env: Record<string, string> = {}, files: string[] = []) => ({
  platform,
  env,
  home: '/home/ada',
  isFile: (path: string) => files.includes(path),
  namesIn: () => [],
});

test.each([
  ['a user', machine('linux'), 1000, null],
  ['root', machine('linux'), 0, 'it was started by root'],
  ['Docker', machine('linux', {}, ['/.dockerenv']), 1000, 'this is a container'],
  ['Podman', machine('linux', {}, ['/run/.containerenv']), 1000, 'this is a container'],
  ['a container that says so', machine('linux', { container: 'oci' }), 1000, 'this is a container'],
  ['root of macOS', machine('darwin'), 0, null],
  ['Windows', machine('win32', {}), undefined, null],
])('%s', (_, given, user, expected) => {
  expect(sandboxObstacle(given, user)).toBe(expected);
});

test.each([
  ['[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running …', true],
  ['Failed to move to new namespace: PID namespaces supported, but failed', true],
  ['error while loading shared libraries: libnss3.so', false],
])('%s: %j', (message, expected) => {
  expect(isSandboxError(new Error(message))).toBe(expected);
});
