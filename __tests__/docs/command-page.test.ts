import { makeUser, type TestUser } from '../command/built';
import { inText, lines, ours } from './commands';
import { codesOf, documentOf } from './documents';

jest.setTimeout(60_000);

describe('docs/command.md', () => {
  let user: TestUser;
  let help: Record<string, string>;
  const names = ['make', 'serve', 'inspect', 'select', 'text', 'init'];
  beforeAll(async () => {
    user = makeUser();
    const said = await Promise.all(names.map((name) => user.ordinal(['help', name])));
    help = Object.fromEntries(names.map((name, at) => [name, said[at]!.stdout]));
  });
  afterAll(() => user.remove());

  const page = documentOf('docs/command.md');
  const flagsIn = (text: string) =>
    [...text.matchAll(/(?<![\w-])--([a-z]+)/g)].map(([, flag]) => flag!);

  test('has all commands and all flags, and no others', () => {
    for (const name of names.slice(1)) expect(page.text).toContain(`\`ordinal ${name} `);
    const there = new Set(Object.values(help).flatMap(flagsIn));
    const said = new Set(codesOf(page).flatMap(flagsIn));
    expect([...said].sort()).toEqual([...there].sort());
  });

  test('every call of our command has a command and flags that there are', () => {
    for (const { line, at } of [...lines, ...inText]) {
      if (!ours.test(line)) continue;
      const [first = ''] = line.replace(ours, '').trim().split(' ');
      const name = names.includes(first) ? first : 'make';
      const flags = flagsIn(line).filter((flag) => !flagsIn(help[name]!).includes(flag));
      expect({ at, line, flags }).toEqual({ at, line, flags: [] });
    }
  });
});
