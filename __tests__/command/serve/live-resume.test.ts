import { readLive } from '../../../command/serve/live-resume';

const input = (name: string) => ({ resume: { name }, path: '/me.json', notes: [] });

test('keeps the last version without errors, and every reading is a new revision', async () => {
  const readings = [input('a'), new Error('line 1'), input('b')];
  const live = await readLive(async () => {
    const next = readings.shift()!;
    if (next instanceof Error) throw next;
    return next;
  });
  const seen = [{ ...live }];
  for (let at = 0; at < 2; at++) {
    await live.reread();
    seen.push({ ...live });
  }
  expect(seen).toMatchObject([
    { input: input('a'), mistake: '' },
    { input: input('a'), mistake: 'line 1' },
    { input: input('b'), mistake: '' },
  ]);
  expect(new Set(seen.map(({ revision }) => revision)).size).toBe(3);
});

test('a slow reading never replaces a later one', async () => {
  const ends: (() => void)[] = [];
  let count = 0;
  const starting = readLive(() => {
    const name = `${count++}`;
    return new Promise((resolve) => ends.push(() => resolve(input(name))));
  });
  const turn = () => new Promise(setImmediate);
  await turn();
  ends[0]!();
  const live = await starting;
  const both = [live.reread(), live.reread()];
  await turn();
  // The second does not begin before the first is done.
  expect(ends).toHaveLength(2);
  ends[1]!();
  await both[0];
  await turn();
  ends[2]!();
  await both[1];
  expect(live.input).toEqual(input('2'));
});

test('listeners get each revision, but none after the end', async () => {
  const live = await readLive(async () => input('a'));
  const listener = jest.fn();
  const stop = live.onRevision(listener);
  await live.reread();
  stop();
  await live.reread();
  expect(listener).toHaveBeenCalledTimes(1);
});
