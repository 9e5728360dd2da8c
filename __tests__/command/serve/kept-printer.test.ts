import { keepPrinter } from '../../../command/serve/kept-printer';

const pdf = new Uint8Array([1]);
const printerThat = (print: () => Promise<Uint8Array>) => ({
  name: '',
  notes: ['no sandbox'],
  isOpen: jest.fn(() => true),
  print: jest.fn(print),
  close: jest.fn(async () => {}),
});

test('simultaneous requests share one browser, and its notes are shown once', async () => {
  const printer = printerThat(async () => pdf);
  const open = jest.fn(async () => printer);
  const notes: string[] = [];
  const kept = keepPrinter(open, (...given) => notes.push(...given));
  expect(open).not.toHaveBeenCalled();
  await Promise.all([kept.print('a', {}), kept.print('b', {})]);
  await kept.print('c', {});
  expect(open).toHaveBeenCalledTimes(1);
  expect(notes).toEqual(['no sandbox']);
  await kept.close();
  expect(printer.close).toHaveBeenCalledTimes(1);
});

test('when printing fails, its browser is closed, and the next PDF gets another', async () => {
  const bad = printerThat(() => Promise.reject(new Error('crashed')));
  const good = printerThat(async () => pdf);
  const open = jest.fn().mockResolvedValueOnce(bad).mockResolvedValueOnce(good);
  const kept = keepPrinter(open, () => {});
  await expect(kept.print('a', {})).rejects.toThrow('crashed');
  expect(bad.close).toHaveBeenCalledTimes(1);
  expect(await kept.print('a', {})).toBe(pdf);
});

test('a browser that was ended since the last PDF is opened again', async () => {
  const [ended, other] = [printerThat(async () => pdf), printerThat(async () => pdf)];
  const open = jest.fn().mockResolvedValueOnce(ended).mockResolvedValueOnce(other);
  const kept = keepPrinter(open, () => {});
  await kept.print('a', {});
  ended.isOpen.mockReturnValue(false);
  expect(await Promise.all([kept.print('b', {}), kept.print('c', {})])).toEqual([pdf, pdf]);
  expect(ended.print).toHaveBeenCalledTimes(1);
  expect(ended.close).toHaveBeenCalledTimes(1);
  expect(open).toHaveBeenCalledTimes(2);
});

test('what a PDF does not have is told with it', async () => {
  const printer = printerThat(async () => {
    printer.notes.push('no photo');
    return pdf;
  });
  const notes: string[] = [];
  const kept = keepPrinter(
    async () => printer,
    (note) => notes.push(note),
  );
  await kept.print('a', {});
  expect(notes).toEqual(['no sandbox', 'no photo']);
  await kept.print('b', {});
  expect(notes).toEqual(['no sandbox', 'no photo', 'no photo']);
});

test('a browser that does not start is tried again', async () => {
  const open = jest.fn().mockRejectedValueOnce(new Error('none'));
  open.mockResolvedValueOnce(printerThat(async () => pdf));
  const kept = keepPrinter(open, () => {});
  await expect(kept.print('a', {})).rejects.toThrow('none');
  expect(await kept.print('a', {})).toBe(pdf);
});

test('a browser that is only starting is closed as well', async () => {
  const printer = printerThat(async () => pdf);
  let started = (_: typeof printer) => {};
  const kept = keepPrinter(
    () => new Promise<typeof printer>((resolve) => (started = resolve)),
    () => {},
  );
  const asked = kept.print('a', {});
  const closed = kept.close();
  started(printer);
  await Promise.all([asked, closed]);
  expect(printer.close).toHaveBeenCalledTimes(1);
  await keepPrinter(jest.fn(), () => {}).close();
});
