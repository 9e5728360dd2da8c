import { linkSync, symlinkSync } from 'node:fs';
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

describe('the résumé is never written over', () => {
  const args = ['select', '--audience', 'public'];
  beforeAll(() => {
    symlinkSync('resume.yaml', user.path('link.yaml'));
    linkSync(user.path('resume.yaml'), user.path('same.yaml'));
  });
  test.each([
    ['resume.yaml', './resume.yaml'],
    ['link.yaml', 'resume.yaml'],
    ['resume.yaml', 'link.yaml'],
    ['same.yaml', 'resume.yaml'],
  ])('%s to %s', async (input, output) => {
    const before = user.read('resume.yaml');
    const { code, stderr } = await user.ordinal([...args, input, output]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/ is the résumé itself: choose another output\n$/),
    });
    expect(user.read('resume.yaml')).toBe(before);
  });

  test('also where the standard input is the file', async () => {
    const before = user.read('resume.yaml');
    const given = { file: 'resume.yaml' };
    expect(await user.ordinal([...args, '-', 'resume.yaml'], given)).toMatchObject({ code: 2 });
    expect(user.read('resume.yaml')).toBe(before);
  });
});

test('an output without a name is a mistake', async () => {
  const { code, stderr } = await user.ordinal(['select', 'resume.yaml', '']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'error the output name is empty\n' });
});
