import { onePrint } from '../../../command/serve/one-print';

/** A print function that finishes each drawing when the test tells it to. */
function slowPrint() {
  const begun: string[] = [];
  const ends: { finish: (pdf: string) => void; fail: (error: Error) => void }[] = [];
  const printer = onePrint((drawing: string) => {
    begun.push(drawing);
    return new Promise<string>((finish, fail) => ends.push({ finish, fail }));
  });
  /** Of the one version that most tests are about. */
  const print = (drawing: string) => printer('', drawing);
  return { begun, ends, print, printer };
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
  const waiting = ['b', 'c', 'd', 'd'].map((drawing) => print(drawing));
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

test('of two versions that wait, each is printed, one after the other', async () => {
  const { begun, ends, printer } = slowPrint();
  const asked = ['a', 'b', 'c'].map((key) => printer(key, `page of ${key}`));
  const newer = printer('b', 'newer page of b');
  for (const at of [0, 1, 2]) {
    await turn();
    expect(begun).toHaveLength(at + 1);
    ends[at]!.finish(`PDF of ${begun[at]}`);
  }
  const pdfOfB = 'PDF of newer page of b';
  expect(await Promise.all(asked)).toEqual(['PDF of page of a', pdfOfB, 'PDF of page of c']);
  expect(await newer).toBe(pdfOfB);
});

test('many versions do not fill the memory: of the oldest, nothing is kept', async () => {
  const print = jest.fn(async (drawing: string) => drawing);
  const printer = onePrint(print);
  for (let at = 0; at < 30; at++) expect(await printer(`${at}`, `page ${at}`)).toBe(`page ${at}`);
  await printer('29', 'page 29');
  expect(print).toHaveBeenCalledTimes(30);
  await printer('0', 'page 0');
  expect(print).toHaveBeenCalledTimes(31);
});
