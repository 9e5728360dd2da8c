import { isContainer, isRoot, isSandboxError } from '../../../command/pdf/sandbox';

const machine = (platform: string, env: Record<string, string> = {}, files: string[] = []) => ({
  platform,
  env,
  home: '/home/ada',
  isFile: (path: string) => files.includes(path),
  namesIn: () => [],
});

test.each([
  ['a user', machine('linux'), 1000, false],
  ['root', machine('linux'), 0, true],
  ['root of macOS', machine('darwin'), 0, false],
  ['Windows', machine('win32'), undefined, false],
])('root of a Linux: %s', (_, given, user, expected) => {
  expect(isRoot(given, user)).toBe(expected);
});

test.each([
  ['a computer', machine('linux', { container: '' }), false],
  ['Docker', machine('linux', {}, ['/.dockerenv']), true],
  ['Podman', machine('linux', {}, ['/run/.containerenv']), true],
  ['one that says so', machine('linux', { container: 'oci' }), true],
  ['Kubernetes', machine('linux', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }), true],
  ['macOS', machine('darwin', { container: 'oci' }), false],
])('containers: %s', (_, given, expected) => {
  expect(isContainer(given)).toBe(expected);
});

test.each([
  ['[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running …', true],
  ['Failed to move to new namespace: PID namespaces supported, but failed', true],
  ['error while loading shared libraries: libnss3.so', false],
])('%s: %j', (message, expected) => {
  expect(isSandboxError(new Error(message))).toBe(expected);
});
