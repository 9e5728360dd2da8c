import { inspect, render, select } from '../../../index';
import { seen } from '../../as-meant/seen';
import { files, leavesOf, readDialect } from './fixtures';

const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** What is no text of the author's: switches, marks, and what stands for itself on the page. */
const isWord = ([, leaf]: [string, string]) =>
  leaf !== '' && !/^(?:true|false|null|undefined)$/.test(leaf);

/** The words of a text, without its markup. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/<[^>]*>|\*\*/g, ' ')
    .split(/[\s,.;:()]+/)
    .filter(Boolean);

describe.each(files)('%s', (file) => {
  const resume = readDialect(file);
  const page = seen(render(resume));

  test('no word is lost of which the account does not say so', () => {
    const told = inspect(resume).map(({ path }) => path);
    const shown = page.text.toLowerCase();
    const isShown = (word: string): boolean =>
      shown.includes(word.toLowerCase()) ||
      page.addresses.some((address) => address.includes(word));
    const isDate = (leaf: string): boolean =>
      /^\d{4}-\d{2}/.test(leaf) && shown.includes(month.format(new Date(leaf)).slice(-4));
    const isTold = (path: string): boolean =>
      told.some(
        (left) =>
          left !== '' &&
          (path === left || path.startsWith(`${left}.`) || path.startsWith(`${left}[`)),
      );
    // Countries are shown by name, periods as dates, a format's own keys are told of once.
    const own = /(?:country|countryCode|date|period|start\.\w+|end\.\w+)$/;
    const tools =
      /\.(?:id|icon|columns|separateLinks|level|type|rating|start|end|isCurrentRole|images)(?:[.[]|$)/;
    const lost = leavesOf(resume)
      .filter(isWord)
      .filter(
        ([path, leaf]) => !isTold(path) && !own.test(path) && !tools.test(path) && !isDate(leaf),
      )
      .filter(([, leaf]) => !wordsOf(leaf).every(isShown));
    expect(lost).toEqual([]);
  });

  test('the account tells of nothing that is not in the file', () => {
    const paths = new Set(
      leavesOf(resume).flatMap(([path]) =>
        [...path.matchAll(/(?=[.[])|$/g)].map(({ index }) => path.slice(0, index)),
      ),
    );
    expect(inspect(resume).filter(({ path }) => path !== '' && !paths.has(path))).toEqual([]);
  });

  test('it is whole: a name, and ways to reach the person', () => {
    const { basics } = select(resume) as any;
    expect(basics.name).toMatch(/\w \w/);
    expect(page.text).toContain(basics.name);
    for (const email of basics.email.split('\n')) expect(page.text).toContain(email);
  });

  test('what `select` gives is JSON Resume, and has the same page', () => {
    const selected = select(resume);
    expect(render(selected)).toBe(render(resume));
    expect(inspect(selected).filter(({ reason }) => reason.startsWith('read as'))).toEqual([]);
  });

  test('it is not changed', () => {
    const copy = structuredClone(resume);
    render(resume);
    inspect(resume);
    select(resume);
    expect(resume).toEqual(copy);
  });

  test('the public gets no contacts', () => {
    const { basics } = select(resume) as any;
    const { text, addresses } = seen(render(resume, { audience: 'public' }));
    const given = JSON.stringify(select(resume, { audience: 'public' }));
    for (const secret of [
      ...basics.email.split(/\n|, /),
      ...(basics.phone?.split(/\n|, /) ?? []),
    ]) {
      expect([text, addresses.join(), given].filter((all) => all.includes(secret))).toEqual([]);
    }
  });
});

test.each([
  ['fresh.json', 'FRESH'],
  ['fresh-short.json', 'FRESH'],
  ['reactive-resume-5.json', 'Reactive Resume'],
  ['reactive-resume-4.json', 'Reactive Resume'],
  ['reactive-resume-2.json', 'Reactive Resume 2'],
  ['gitconnected.json', 'gitconnected'],
  ['flat.json', 'a résumé without basics'],
])('the account of %s says that it is read as %s', (file, name) => {
  expect(inspect(readDialect(file))[0]).toEqual({ path: '', reason: `read as ${name}` });
});

test.each([
  ['fresh.json', 'employment'],
  ['reactive-resume-4.json', 'sections.experience'],
  ['reactive-resume-5.json', 'sections.experience'],
  ['reactive-resume-2.json', 'work'],
  ['gitconnected.json', 'work'],
])('of %s a hidden section is told under its own path: %s', (file, path) => {
  expect(inspect(readDialect(file), { sections: { work: false } })).toContainEqual({
    path,
    reason: 'left out by the sections option',
  });
});

test.each<[what: string, resume: object, path: string]>([
  [
    'a field of an item',
    { employment: { history: [{ employer: 'A', salary: 1 }] } },
    'employment.history[0].salary',
  ],
  [
    'an item that is switched off',
    {
      basics: { name: 'A' },
      sections: { skills: { items: [{ name: 'B' }, { visible: false, name: 'C' }] } },
    },
    'sections.skills.items[1]',
  ],
  [
    'an address with words of its own',
    { meta: { format: 'FRESH@1' }, writing: [{ url: { url: 'a.example', label: 'B' } }] },
    'writing[0].url.label',
  ],
  ['a part of the person', { name: 'A', contact: { shoeSize: 43 } }, 'contact.shoeSize'],
  ['a note', { name: 'A', contact: { _old: 'x' } }, 'contact._old'],
  ['what is private', { name: 'A', contact: { email: 'a@a.example' } }, 'contact.email'],
])('paths are those of the author’s file: %s', (_, resume, path) => {
  expect(inspect(resume, { audience: 'public' }).map((one) => one.path)).toContain(path);
});

test('a value that holds itself is given by `select` in no time', () => {
  const loop: Record<string, unknown> = {};
  loop['items'] = [loop, [loop], { loop }];
  const start = process.cpuUsage();
  select({ work: [{ name: 'A', mine: loop }], references: [{ name: 'B', mine: loop }] });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
});
