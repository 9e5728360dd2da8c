import { onePrint } from '../../build/preview/one-print.mjs';

/** A print of each drawing, which ends when the test says so. */
function slowPrint() {
  const begun: string[] = [];
  const ends: { finish: (pdf: string) => void; fail: (error: Error) => void }[] = [];
  const print = onePrint((drawing: string) => {
    begun.push(drawing);
    return new Promise<string>((finish, fail) => ends.push({ finish, fail }));
  });
  return { begun, ends, print };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a drawing is printed once, for those who ask meanwhile and for those who ask later', async () => {
  const { begun, ends, print } = slowPrint();
  const asked = [print('a'), print('a')];
  await turn();
  ends[0]!.finish('PDF');
  expect(await Promise.all([...asked, print('a')])).toEqual(['PDF', 'PDF', 'PDF']);
  expect(begun).toEqual(['a']);
});

test('another drawing is printed when the one before is done, also when that failed', async () => {
  const { begun, ends, print } = slowPrint();
  const first = print('a').catch(({ message }: Error) => message);
  await turn();
  const second = print('b');
  await turn();
  expect(begun).toEqual(['a']);
  ends[0]!.fail(new Error('no browser'));
  await turn();
  expect(begun).toEqual(['a', 'b']);
  ends[1]!.finish('PDF of b');
  expect(await Promise.all([first, second, print('b')])).toEqual([
    'no browser',
    'PDF of b',
    'PDF of b',
  ]);
  expect(begun).toEqual(['a', 'b']);
});

test('of those that wait only the last is printed, for all who wait', async () => {
  const { begun, ends, print } = slowPrint();
  const first = print('a');
  await turn();
  const waiting = ['b', 'c', 'd', 'd'].map(print);
  await turn();
  ends[0]!.finish('PDF of a');
  await turn();
  ends[1]!.finish('PDF of d');
  const last = 'PDF of d';
  expect(await first).toBe('PDF of a');
  expect(await Promise.all(waiting)).toEqual([last, last, last, last]);
  expect(begun).toEqual(['a', 'd']);
});

test('a print that failed is tried again for who asks later', async () => {
  const { begun, ends, print } = slowPrint();
  const first = print('a').catch(({ message }: Error) => message);
  await turn();
  ends[0]!.fail(new Error('no browser'));
  expect(await first).toBe('no browser');
  const again = print('a');
  await turn();
  ends[1]!.finish('PDF');
  expect(await again).toBe('PDF');
  expect(begun).toEqual(['a', 'a']);
});
