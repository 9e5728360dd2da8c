import { describe, expect, test } from 'vitest';
import {
  entitled,
  linesOf,
  saySame,
  valueOfLines,
  type Line,
} from '../../src/options/section-lines';
import { sectionName, spokenName } from '../../src/options/section-name';
import { sectionsOf } from '../../src/options/sections-of';

const offered = ['work', 'skills', 'x-talks'];

const brief = (lines: readonly Line[] | undefined) =>
  lines?.map(
    ({ section, isShown, title }) => `${isShown ? '' : '-'}${section}${title && `=${title}`}`,
  );

test.each<[unknown, string[] | undefined]>([
  [undefined, ['work', 'skills', 'x-talks']],
  [[], ['work', 'skills', 'x-talks']],
  [['skills'], ['skills', '-work', '-x-talks']],
  ['skills', ['skills', '-work', '-x-talks']],
  [
    ['Experience', { section: 'skills', title: 'Tools' }],
    ['work', 'skills=Tools', '-x-talks'],
  ],
  [
    [{ section: 'skills', title: 'A' }, { section: 'skills' }],
    ['skills=A', 'skills', '-work', '-x-talks'],
  ],
  [
    ['x-talks', 'nowhere'],
    ['x-talks', 'nowhere', '-work', '-skills'],
  ],
  [
    [7, null, { section: {} }],
    ['', '', '', '-work', '-skills', '-x-talks'],
  ],
  [
    ['skills', '...'],
    ['skills', 'work', 'x-talks'],
  ],
  [
    ['...', 'work', '*'],
    ['skills', 'x-talks', 'work'],
  ],
  ['...', ['work', 'skills', 'x-talks']],
  [
    [{ section: 'skills', title: 'A' }, '...', 'nowhere'],
    ['skills=A', 'work', 'x-talks', 'nowhere'],
  ],
  [{}, ['work', 'skills', 'x-talks']],
  [{ work: true }, ['work', 'skills', 'x-talks']],
  [
    { skills: false, 'x-talks': 'Off', work: null, nowhere: false },
    ['work', '-skills', '-x-talks'],
  ],
  [{ Experience: false }, ['work', 'skills', 'x-talks']],
  [JSON.parse('{"__proto__":false,"constructor":false}'), ['work', 'skills', 'x-talks']],
  [{ work: 'Career' }, undefined],
  [{ work: { title: 'Career' } }, undefined],
  [{ section: 'work' }, undefined],
  [7, undefined],
])('%j is shown as %j', (value, lines) => {
  expect(brief(linesOf(value, offered))).toEqual(lines);
});

describe('what is written', () => {
  const lines = linesOf(undefined, offered)!;

  test('is nothing for the order of the data', () => {
    expect(valueOfLines(lines, offered)).toBeUndefined();
  });

  test.each([[['skills', '...']], [{ skills: false }]])('for %j is a list of names', (value) => {
    const expected = Array.isArray(value) ? ['skills', 'work', 'x-talks'] : ['work', 'x-talks'];
    expect(valueOfLines(linesOf(value, offered)!, offered)).toEqual(expected);
  });

  test('is nothing for all of them in their order', () => {
    expect(valueOfLines(linesOf(['...'], offered)!, offered)).toBeUndefined();
    expect(valueOfLines(linesOf({ work: true }, offered)!, offered)).toBeUndefined();
  });

  test('is another order', () => {
    expect(valueOfLines(lines.toReversed(), offered)).toEqual(offered.toReversed());
  });

  test('leaves out what is hidden', () => {
    const hidden = lines.map((line) => ({ ...line, isShown: line.section !== 'skills' }));
    expect(valueOfLines(hidden, offered)).toEqual(['work', 'x-talks']);
  });

  test('has a title, and is a name again without one', () => {
    const titled = entitled(lines[0]!, 'Career');
    expect(titled.written).toEqual({ section: 'work', title: 'Career' });
    expect(entitled(titled, '').written).toBe('work');
  });

  test('keeps filters and what else stands in a line', () => {
    const written = { section: 'skills', where: { name: 'Languages' }, note: 1 };
    const [line] = linesOf([written], offered)!;
    expect(entitled(line!, 'Tongues').written).toEqual({ ...written, title: 'Tongues' });
    expect(valueOfLines([line!], offered)).toEqual([written]);
  });
});

test('what is left out keeps its title', () => {
  const before = linesOf([{ section: 'skills', title: 'Tools' }, 'work'], offered)!;
  const hidden = before.map((line) => ({ ...line, isShown: line.section === 'work' }));
  const after = linesOf(['work'], offered, hidden)!;
  expect(brief(after)).toEqual(['work', '-skills=Tools', '-x-talks']);
  expect(saySame(hidden, after)).toBe(true);
});

test.each([
  ['x-side_projects', 'Side projects'],
  ['openSource', 'Open source'],
  ['__proto__', 'Proto'],
  ['', 'Not a section'],
  ['x-', 'X-'],
])('%j is called %j', (key, name) => {
  expect(spokenName(key)).toBe(name);
});

test('a section has one name in every spelling', () => {
  expect(sectionName('Work_Experience')).toBe('work');
  expect(sectionName(' talks ')).toBe('talks');
});

describe('the sections of a résumé', () => {
  const resume = {
    basics: { name: 'Ada' },
    skills: [{ name: 'Tides' }],
    work: [{ name: 'Ferries', 'x-tags': ['a'] }],
    'x-talks': [{ title: 'Fog' }],
    weird: [{ a: 1, b: 2 }],
    _notes: [{ title: 'Not this' }],
    awards: [],
  };

  test('are in the order of the data, then those that have to be asked for', async () => {
    expect(await sectionsOf(resume)).toEqual(['work', 'skills', 'x-talks', 'weird']);
  });

  test('are the same whatever the options say', async () => {
    const themeOptions = { sections: ['skills'], without: ['a'], variant: 'none' };
    const meta = { theme_options: {}, themeOptions, sections: ['skills'] };
    expect(await sectionsOf({ ...resume, meta })).toEqual(['work', 'skills', 'x-talks', 'weird']);
  });

  test.each([undefined, null, 7, 'text', [], [[]]])('of %j are none', async (value) => {
    expect(await sectionsOf(value)).toEqual([]);
  });
});
