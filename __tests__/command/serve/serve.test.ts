import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from '../../../index';
import { serve, type ServeFlags } from '../../../command/commands/serve';
import { Mistake } from '../../../command/mistake';
import { changesOf } from './made-preview';

/** Only reads JSON, and can pretend that the résumé came from a pipe. */
const input = { fromPipe: false };
jest.mock('../../../command/input/input', () => ({
  readInput: async (named: string) => {
    const path = input.fromPipe ? null : named;
    const text = path ? readFileSync(path, 'utf8') : '{}';
    try {
      return { resume: JSON.parse(text), path, notes: ['read as Windows-1252'] };
    } catch {
      throw new Mistake('me.json, line 1, column 1: no JSON');
    }
  },
}));

jest.mock('../../../command/options/chosen-options', () => ({
  chosenOptions: (_: unknown, { set = [], ...options }: { set?: string[] }) => {
    if (set.includes('font')) throw new Mistake('--set takes name=value');
    return options;
  },
  everyVersion: () => [],
}));

let end = () => {};
jest.mock('../../../command/serve/until-ended', () => ({
  untilEnded: () => new Promise<void>((resolve) => (end = resolve)),
}));

let folder: string;
let file: string;
let said: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ordinal-')));
  file = join(folder, 'me.json');
  writeFileSync(file, JSON.stringify({ basics: { name: 'Ada Example' } }));
  input.fromPipe = false;
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += text)));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the command, and gives its address. */
async function start(flags: ServeFlags) {
  const code = serve(file, flags);
  for (let tries = 0; !said.includes('Ctrl+C') && tries < 200; tries++)
    await Promise.race([code, new Promise((resolve) => setTimeout(resolve, 25))]);
  return { code, address: /http:\S+/.exec(said)?.[0] ?? '' };
}

test('says where it is, shows every save, and ends with code 0', async () => {
  const { code, address } = await start({ port: '0', language: 'de' });
  expect(said).toContain(`read as Windows-1252\n${file}\n  ${address}\nPress Ctrl+C to stop.\n`);
  const page = async () => (await fetch(`${address}page`)).text();
  expect(await page()).toBe(render({ basics: { name: 'Ada Example' } }, { language: 'de' }));
  const changes = await changesOf(address);
  writeFileSync(file, JSON.stringify({ basics: { name: 'Grace Example' } }));
  expect(await changes.next()).toMatch(/-1$/);
  expect(await page()).toContain('Grace Example');
  end();
  expect(await code).toBe(0);
  await expect(page()).rejects.toThrow();
});

test('a broken file that is named is shown with its mistake', async () => {
  writeFileSync(file, '{');
  const { code, address } = await start({ port: '0' });
  expect(said).toContain('me.json, line 1, column 1: no JSON\n');
  expect((await fetch(`${address}page`)).status).toBe(500);
  end();
  expect(await code).toBe(0);
});

test('says which port it took in place of the usual one', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  process.env['PORT'] = String(port);
  const { code, address } = await start({});
  delete process.env['PORT'];
  expect(said).toContain(`Port ${port} is already in use; using the next free one.`);
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  const asked = serve(file, { port: String(port) });
  await expect(asked).rejects.toThrow(Mistake);
  await expect(asked).rejects.toThrow(`Port ${port} is already in use`);
  other.close();
  end();
  await code;
});

test.each<[string, string | undefined, ServeFlags, boolean, RegExp]>([
  ['a pipe', '-', {}, false, /^serve cannot watch standard input/],
  ['a file in the standard input', undefined, {}, true, /^serve cannot watch standard input/],
  ['a port that is none', 'me.json', { port: 'http' }, false, /"http" is not a port/],
  ['an option that is none', 'me.json', { set: ['font'] }, false, /--set takes name=value/],
])('%s is a mistake', async (_, named, flags, fromPipe, message) => {
  input.fromPipe = fromPipe;
  const serving = serve(named === 'me.json' ? file : named, flags);
  await expect(serving).rejects.toThrow(Mistake);
  await expect(serving).rejects.toThrow(message);
});
