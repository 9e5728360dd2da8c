import { readFileSync } from 'node:fs';
import { readNames, renameFont } from '../../build/font-names.mjs';
import { faces } from '../../build/font-sources.mjs';
import { readTables, writeTables } from '../../build/sfnt.mjs';

const source = readFileSync(faces.find(({ file }) => file === 'serif-regular-latin.woff2')!.source);

/** The sum of a file or a table, as big-endian numbers of four bytes. */
function sum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let total = 0;
  for (let i = 0; i < padded.length; i += 4) total = (total + padded.readUInt32BE(i)) >>> 0;
  return total;
}

test('a file read and written again holds the same tables', () => {
  const again = readTables(writeTables(readTables(source)));
  expect([...again.keys()].sort()).toEqual([...readTables(source).keys()].sort());
  for (const [tag, table] of readTables(source)) {
    if (tag !== 'head') expect([tag, again.get(tag)?.equals(table)]).toEqual([tag, true]);
  }
});

test('the file and each of its tables have the right sums', () => {
  const written = renameFont(source, 'Ordinal Serif', 'Regular');
  expect(sum(written)).toBe(0xb1b0afba);
  for (const [i, tag] of [...readTables(written).keys()].entries()) {
    if (tag === 'head') continue;
    expect(written.readUInt32BE(12 + 16 * i + 4)).toBe(sum(readTables(written).get(tag)!));
  }
});

test.each([
  ['Regular', { 1: 'Ordinal Serif', 2: 'Regular', 4: 'Ordinal Serif' }],
  ['Italic', { 1: 'Ordinal Serif', 2: 'Italic', 4: 'Ordinal Serif Italic' }],
  [
    'Semibold',
    {
      1: 'Ordinal Serif Semibold',
      2: 'Regular',
      4: 'Ordinal Serif Semibold',
      16: 'Ordinal Serif',
      17: 'Semibold',
    },
  ],
] as const)('%s gets its names and keeps version, copyright and licence', (style, names) => {
  const before = readNames(readTables(source).get('name')!);
  const after = readNames(readTables(renameFont(source, 'Ordinal Serif', style)).get('name')!);
  expect(Object.fromEntries(after)).toEqual({
    ...names,
    0: before.get(0),
    3: `Version 4.005;OrdinalSerif-${style}`,
    5: 'Version 4.005',
    6: `OrdinalSerif-${style}`,
    13: before.get(13),
    14: before.get(14),
  });
});

test('a font that names no licence gets the one it is under', () => {
  const tables = readTables(source);
  tables.set('name', Buffer.alloc(6));
  const names = readNames(
    readTables(renameFont(writeTables(tables), 'Ordinal', 'Regular')).get('name')!,
  );
  expect(names.get(13)).toMatch(/SIL Open Font License/);
});
