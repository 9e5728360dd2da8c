import { symlinkSync } from 'node:fs';
import os from 'node:os';
import { NoBrowser, openPrinter } from '../../../command/pdf/printer';
import { Mistake } from '../../../command/mistake';
import { thisMachine } from '../../../command/pdf/this-machine.mjs';
import { fakeBrowsers, hasEnded } from './fake-browsers';

// Windows does not run scripts by their shebang line.
const testWithFakes = process.platform === 'win32' ? test.skip : test;
const howToGetOne =
  'Install Chrome, Chromium, Edge or Brave, or set CHROME_PATH, or print the page from any browser.';

let fakes: ReturnType<typeof fakeBrowsers>;
beforeEach(() => {
  fakes = fakeBrowsers();
  setEnv({ PATH: fakes.folder });
});
afterEach(() => {
  jest.restoreAllMocks();
  fakes.remove();
});

const setEnv = (env: Record<string, string>) => {
  const { CHROME_PATH: _, PUPPETEER_EXECUTABLE_PATH: __, ...own } = process.env;
  const all = { ...own, ...env };
  jest.replaceProperty(process, 'env', all);
  jest.replaceProperty(thisMachine, 'env', all);
  jest.replaceProperty(thisMachine, 'home', fakes.folder);
  jest.spyOn(os, 'tmpdir').mockReturnValue(fakes.temporary);
};
const open = (mode: string, limits = { start: 20, print: 20 }) => {
  setEnv({ CHROME_PATH: fakes.make(mode) });
  return openPrinter(limits);
};
const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => 'it worked',
    (error: Error) => error.message,
  );
const nobodyLeft = async (mode: string) => {
  expect(fakes.starts(mode)).not.toEqual([]);
  for (const { pid } of fakes.starts(mode)) expect(await hasEnded(pid)).toBe(true);
  expect(fakes.left()).toEqual([]);
};

describe('a browser that works', () => {
  testWithFakes('prints again and again, and leaves nothing', async () => {
    const printer = await open('works');
    expect(printer.name).toBe(`Google Chrome 131 (${fakes.folder}/works)`);
    const pdfs = [await printer.print('<p>', {}), await printer.print('<p>', {})];
    expect(pdfs.map((pdf) => Buffer.from(pdf).toString())[0]).toBe('%PDF-1.4 of a fake browser');
    expect(fakes.left()).toHaveLength(1);
    await printer.close();
    await nobodyLeft('works');
    expect(await messageOf(printer.print('<p>', {}))).toBe(
      `${printer.name} could not make the PDF: it was closed`,
    );
  });

  testWithFakes('is started without a window, in a folder of its own', async () => {
    await (await open('works')).close();
    const args = fakes.starts('works')[0]?.args ?? [];
    expect(args).toEqual(expect.arrayContaining(['--headless', '--remote-debugging-pipe']));
    expect(args.join(' ')).toContain(`--user-data-dir=${fakes.temporary}/ordinal-browser-`);
  });

  testWithFakes('need not know what an outline is', async () => {
    const printer = await open('knows-no-outline');
    expect(Buffer.from(await printer.print('<p>', {})).toString()).toMatch(/^%PDF/);
    await printer.close();
  });
});

describe('no browser', () => {
  test('no browser is installed: one line says how to get one', async () => {
    jest.spyOn(thisMachine, 'isFile').mockReturnValue(false);
    jest.spyOn(thisMachine, 'namesIn').mockReturnValue([]);
    const error = await openPrinter().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(NoBrowser);
    expect(error).toBeInstanceOf(Mistake);
    expect((error as Error).message).toBe(`no browser is installed. ${howToGetOne}`);
  });

  test('CHROME_PATH does not exist: this is reported, and no other browser is tried', async () => {
    setEnv({ CHROME_PATH: '/nowhere/chrome' });
    fakes.make('chromium');
    expect(await messageOf(openPrinter())).toBe(
      `no browser could be used: CHROME_PATH is /nowhere/chrome, which does not exist. ${howToGetOne}`,
    );
    expect(fakes.starts('chromium')).toEqual([]);
  });

  testWithFakes('it does not start: with the line that says why', async () => {
    expect(await messageOf(open('fails'))).toBe(
      `no browser could be used: ${fakes.folder}/fails does not start: ` +
        `error while loading shared libraries: libnss3.so. ${howToGetOne}`,
    );
    await nobodyLeft('fails');
  });

  testWithFakes('it does not answer in time', async () => {
    expect(await messageOf(open('silent', { start: 2, print: 20 }))).toContain(
      'silent does not start: it did not respond within 2 s',
    );
    await nobodyLeft('silent');
  });

  testWithFakes('it is no program', async () => {
    setEnv({ CHROME_PATH: __filename });
    expect(await messageOf(openPrinter())).toMatch(/printer\.test\.ts does not start: .*EACCES/);
    expect(fakes.left()).toEqual([]);
  });

  test('CHROME_PATH is not a valid path', async () => {
    jest.spyOn(thisMachine, 'isFile').mockReturnValue(true);
    setEnv({ CHROME_PATH: '/usr/bin/chro\0me' });
    expect(await messageOf(openPrinter())).toMatch(/does not start: .*null bytes/);
    expect(fakes.left()).toEqual([]);
  });
});

testWithFakes('where one does not start the next is tried', async () => {
  const [broken, works] = [fakes.make('fails'), fakes.make('works')];
  const [first, second] = ['chromium', 'microsoft-edge'].map((name) => `${fakes.folder}/${name}`);
  jest.replaceProperty(thisMachine, 'platform', 'linux');
  jest.spyOn(thisMachine, 'isFile').mockImplementation((path) => path === first || path === second);
  symlinkSync(broken, first!);
  symlinkSync(works, second!);
  const printer = await openPrinter();
  expect(printer.name).toContain(second);
  await printer.close();
});

describe('the sandbox', () => {
  const asUser = ({ container = false } = {}) => {
    jest.spyOn(process, 'getuid').mockReturnValue(1000);
    jest.replaceProperty(thisMachine, 'platform', 'linux');
    jest
      .spyOn(thisMachine, 'isFile')
      .mockImplementation(
        (path) => path.startsWith(fakes.folder) || (container && path === '/.dockerenv'),
      );
  };
  const startedWithout = (mode: string) =>
    fakes.starts(mode).map(({ args }) => args.includes('--no-sandbox'));

  testWithFakes('is used where it works, and nothing is said', async () => {
    asUser();
    const printer = await open('works');
    await printer.close();
    expect(printer.notes).toEqual([]);
    expect(startedWithout('works')).toEqual([false]);
  });

  testWithFakes('is done without where it fails, and that is said', async () => {
    asUser();
    const printer = await open('needs-no-sandbox');
    await printer.close();
    expect(printer.notes).toEqual([
      'The browser runs without its sandbox, because this system does not allow it.',
    ]);
    expect(startedWithout('needs-no-sandbox')).toEqual([false, true]);
    await nobodyLeft('needs-no-sandbox');
  });

  testWithFakes('is done without in a container where nothing else works', async () => {
    asUser({ container: true });
    const printer = await open('fails-in-its-sandbox');
    await printer.close();
    expect(printer.notes).toEqual([
      'The browser runs without its sandbox, because this container does not allow it.',
    ]);
  });

  testWithFakes('is kept where something else fails', async () => {
    asUser();
    expect(await messageOf(open('fails-in-its-sandbox'))).toContain(
      'does not start: Permission denied (13)',
    );
    expect(startedWithout('fails-in-its-sandbox')).toEqual([false]);
  });

  testWithFakes('is not tried by root', async () => {
    asUser();
    jest.spyOn(process, 'getuid').mockReturnValue(0);
    const printer = await open('works');
    await printer.close();
    expect(printer.notes).toEqual([
      'The browser runs without its sandbox, because it was started by root.',
    ]);
    expect(startedWithout('works')).toEqual([true]);
  });
});

describe('a print that fails is told in one line, and leaves nothing', () => {
  testWithFakes.each([
    ['dies', 'it exited with SIGKILL'],
    ['crashes', 'its page crashed'],
    ['never-loads', 'it took longer than 0.5 s and was stopped'],
    ['refuses', 'Printing failed'],
  ])('it %s', async (mode, reason) => {
    const printer = await open(mode, { start: 20, print: mode === 'never-loads' ? 0.5 : 20 });
    expect(await messageOf(printer.print('<p>', {}))).toBe(
      `${printer.name} could not make the PDF: ${reason}`,
    );
    await printer.close();
    await nobodyLeft(mode);
  });

  testWithFakes('after one that took too long there is no other', async () => {
    const printer = await open('never-loads', { start: 20, print: 0.3 });
    await messageOf(printer.print('<p>', {}));
    expect(await messageOf(printer.print('<p>', {}))).toContain('was stopped');
    await printer.close();
    await nobodyLeft('never-loads');
  });
});
