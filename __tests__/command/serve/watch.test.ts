import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFile } from '../../../command/serve/watch';

let folder: string;
let file: string;
let changes: number;
let unwatch: () => Promise<void>;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Waits for one more change, and for those that would be too many. */
async function oneMore(save: () => void) {
  const before = changes;
  save();
  for (let tries = 0; changes === before && tries < 100; tries++) await wait(20);
  await wait(150);
  expect(changes).toBe(before + 1);
}

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-')));
  file = join(folder, 'me.json');
  writeFileSync(file, 'first');
  changes = 0;
  unwatch = await watchFile(
    file,
    () => changes++,
    (error) => {
      throw error;
    },
  );
});
afterEach(async () => {
  await unwatch();
  rmSync(folder, { recursive: true, force: true });
});

test('a save is told once, also of a new file in the old one’s place', async () => {
  await oneMore(() => writeFileSync(file, 'second'));
  for (const text of ['third', 'fourth']) {
    await oneMore(() => {
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    });
  }
  await oneMore(() => writeFileSync(file, 'fifth'));
});

test('a file that vanishes for a moment is one save, and one that is gone is told', async () => {
  await oneMore(() => {
    rmSync(file);
    setTimeout(() => writeFileSync(file, 'again'), 250);
  });
  await oneMore(() => rmSync(file));
  await oneMore(() => writeFileSync(file, 'back'));
});

test('a file that goes with its folder is seen again when both are back', async () => {
  await oneMore(() => rmSync(folder, { recursive: true }));
  await oneMore(() => {
    mkdirSync(folder);
    writeFileSync(file, 'back');
  });
  await oneMore(() => writeFileSync(file, 'saved'));
  await oneMore(() => renameSync(folder, `${folder}.away`));
  await oneMore(() => renameSync(`${folder}.away`, folder));
  await oneMore(() => writeFileSync(file, 'saved again'));
});

test('other files are not told of, and nothing after the end', async () => {
  writeFileSync(join(folder, 'other.json'), '');
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/me.json'), '');
  await wait(300);
  expect(changes).toBe(0);
  writeFileSync(file, 'last');
  await unwatch();
  await wait(200);
  expect(changes).toBe(0);
});
