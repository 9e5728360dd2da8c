import { makeUser, type TestUser } from '../built';

let user: TestUser;
beforeAll(() => {
  user = makeUser();
  user.write('resume.yaml', 'basics:\n  name: Ada Example\n  phone: 0555 0100\n');
});
afterAll(() => user.remove());

const chosen = '{\n  "basics": {\n    "name": "Ada Example"\n  }\n}\n';

test('the chosen résumé goes to the standard output', async () => {
  const { code, stdout } = await user.ordinal(['select', '--audience', 'public']);
  expect({ code, stdout }).toEqual({ code: 0, stdout: chosen });
});

test('or to a file', async () => {
  const args = ['select', 'resume.yaml', 'public/resume.json', '--audience', 'public'];
  expect(await user.ordinal(args)).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(user.read('public/resume.json')).toBe(chosen);
});
