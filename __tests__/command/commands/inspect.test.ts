import { makeUser, type TestUser } from '../built';

const noted = { basics: { name: 'Ada Example' }, work: [{ name: 'Fog' }], _note: 'x' };

let user: TestUser;
beforeAll(() => {
  user = makeUser();
  user.write('resume.json', noted);
  user.write('whole.json', { basics: { name: 'Ada Example' } });
});
afterAll(() => user.remove());

test.each<[args: string[], stdout: string, code: number]>([
  [[], '_note: ignored: starts with _ or -\n', 0],
  [['--strict'], '_note: ignored: starts with _ or -\n', 1],
  [['whole.json', '--strict'], 'Everything is shown on the page.\n', 0],
])('%j', async (args, stdout, code) => {
  expect(await user.ordinal(['inspect', ...args])).toEqual({ code, stdout, stderr: '' });
});

test('--json gives data, of the order of sections too', async () => {
  const { stdout } = await user.ordinal(['inspect', '--json']);
  expect(JSON.parse(stdout)).toEqual([{ path: '_note', reason: 'ignored: starts with _ or -' }]);
  const { stdout: order } = await user.ordinal(['inspect', '--order', '--json']);
  expect(JSON.parse(order)).toEqual([{ section: 'work', reason: expect.any(String) }]);
  expect((await user.ordinal(['inspect', '--order'])).stdout).toMatch(/^work: .+\n$/);
});
