import { callOf } from '../../command/call';

test.each([
  ['by its own name', {}, 'ordinal'],
  ['by a script of a package', { npm_command: 'run-script' }, 'ordinal'],
  ['by npx', { npm_command: 'exec' }, 'npx jsonresume-theme-ordinal'],
])('%s', (_, env, call) => {
  expect(callOf(env)).toBe(call);
});
