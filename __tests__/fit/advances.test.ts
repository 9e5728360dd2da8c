import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boxes } from '../../src/fit/boxes';
import type { Box } from '../../src/fit/box';
import lengths from '../../src/fit/page.lengths';

const root = join(__dirname, '../..');

test.each(['sans', 'serif'])(
  'the table of %s is made from the faces that are embedded',
  (family) => {
    const script = `import('./build/advances.mjs').then(({ advanceTable }) =>
    process.stdout.write(advanceTable('${family}')))`;
    const made = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
    expect(made).toBe(readFileSync(join(root, `src/fit/advances/${family}.json`), 'utf8'));
  },
);

const named = ({
  before,
  after,
  top,
  bottom,
  start,
  end,
  most,
  size,
  leading,
  spacing,
  within,
  wide,
}: Box): string[] => [
  ...[before, end, most, size, leading, spacing].filter((name) => name !== undefined),
  ...[...(top ?? []), ...(bottom ?? []), ...(start ?? []), ...Object.values(after ?? {})],
  ...[...Object.values(within ?? {}), ...(wide ? [wide] : [])].flatMap(named),
];

test('every length that a box names is read from the sheets', () => {
  const names = new Set(Object.values(boxes).flatMap(named));
  expect([...names].filter((name) => name !== 'none' && !Object.hasOwn(lengths, name))).toEqual([]);
});
