import { makeUser, type TestUser } from './built';

let user: TestUser;
beforeAll(() => {
  user = makeUser();
  user.write('resume.json', { basics: { name: 'Ada Example' } });
  user.write('fo\u001b[31mlder/no file', '');
});
afterAll(() => user.remove());

const escape = '\u001b[31m';

describe('an escape sequence in what was typed does not reach the terminal', () => {
  test.each([
    ['a page', 0, ['resume.json', `p${escape}.html`], 'p\\x1b[31m.html'],
    ['a sample', 0, ['init', `s${escape}.json`], 's\\x1b[31m.json'],
    ['an ending', 2, ['init', `s${escape}.txt`], 's\\x1b[31m.txt'],
    ['an option', 2, [`--${escape}`], '--\\x1b[31m'],
    ['an error of the system', 1, ['resume.json', `fo${escape}lder/no file/a`], '\\x1b[31mlder'],
  ] as const)('%s', async (_, expected, args, told) => {
    const { code, stdout, stderr } = await user.ordinal([...args]);
    expect(stdout + stderr).toContain(told);
    expect(stdout + stderr).not.toContain('\u001b');
    expect(code).toBe(expected);
  });
});
