import { existsSync, linkSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../../../index';
import { testWithBrowser } from '../../build/small-project';
import { makeUser, type TestUser } from '../built';
import { bundledEnv } from '../pdf/bundled-env';

jest.setTimeout(60_000);

const ada = { basics: { name: 'Ada Example', summary: 'Counts things.' } };

let user: TestUser;
beforeEach(() => {
  user = makeUser();
  user.write('resume.json', ada);
});
afterEach(() => user.remove());

const files = () => readdirSync(user.folder).sort();

describe('with a browser', () => {
  testWithBrowser('a page and a PDF take the place of the old ones, and are told', async () => {
    user.write('resume.html', 'the old page');
    user.write('resume.pdf', 'the old PDF');
    linkSync(user.path('resume.html'), user.path('page of yesterday'));
    const { code, stdout, stderr } = await user.ordinal([], { env: bundledEnv() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^resume\.html \(\d+ kB\)\nresume\.pdf \(\d+ kB, 1 page\)\n$/);
    expect(stderr).toMatch(/^Printed by \S.* \(.+\)\n/);
    expect(user.read('resume.html')).toBe(render(ada));
    expect(readFileSync(user.path('resume.pdf'), 'latin1')).toMatch(/^%PDF-/);
    // A file that was written over would have changed under its other name too.
    expect(user.read('page of yesterday')).toBe('the old page');
    expect(files()).toHaveLength(4);
  });

  testWithBrowser('the PDF alone, by the name of the output', async () => {
    const given = { env: bundledEnv() };
    const { code, stdout } = await user.ordinal(['resume.json', 'out/ada.pdf'], given);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^out.ada\.pdf/) });
    expect(readdirSync(user.path('out'))).toEqual(['ada.pdf']);
  });
});

describe('without a browser', () => {
  test('a résumé whose name is that of an output is not written over', async () => {
    user.write('ada.html', ada);
    const { code, stdout, stderr } = await user.ordinal(['ada.html']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/ada\.html is the résumé itself/);
    expect(user.read('ada.html')).toBe(JSON.stringify(ada));
    expect(files()).toEqual(['ada.html', 'resume.json']);
  });

  test('the page is written, and a line says how to get the PDF', async () => {
    user.write('resume.pdf', 'the old PDF');
    const { code, stdout, stderr } = await user.ordinal([]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'resume.html (52 kB)\n' });
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^note No PDF: .*\/nowhere\/chrome.*CHROME_PATH/),
      'note resume.pdf is an older version',
      '',
    ]);
    expect(user.read('resume.pdf')).toBe('the old PDF');
  });

  test('whoever asks for the PDF alone gets an error, and no file', async () => {
    const { code, stdout, stderr } = await user.ordinal(['resume.json', 'ada.pdf']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error No PDF: [^\n]+\n$/);
    expect(files()).toEqual(['resume.json']);
  });
});

describe('pipes', () => {
  test.each([
    ['- reads one and writes one', ['-'], { input: JSON.stringify(ada) }],
    ['--stdout writes one', ['resume.json', '--stdout'], {}],
    ['- as the output, too', ['resume.json', '-'], {}],
    ['a file that the shell opens', [], { file: 'resume.json' }],
  ])('%s', async (_, args, given) => {
    const { code, stdout, stderr } = await user.ordinal(args, given);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(render(ada));
    expect(files()).toEqual(['resume.json']);
  });

  test('a pipe that closes early is not an error', async () => {
    const { status, stderr } = require('node:child_process').spawnSync(
      `"${process.execPath}" "${join(__dirname, '../../../dist/command/ordinal.js')}" --stdout | head -c 10`,
      { cwd: user.folder, shell: 'bash', encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('options', () => {
  test('from the command line go before those of the résumé', async () => {
    const { stdout } = await user.ordinal(['--stdout', '--set', 'font=system', '--language', 'de']);
    expect(stdout).toBe(render(ada, { font: 'system', language: 'de' }));
  });

  test('--every writes files for every variant and language', async () => {
    const meta = {
      themeOptions: { variants: { short: { summary: 'Counts.' } } },
      translations: { de: { basics: { summary: 'Zählt.' } } },
    };
    user.write('resume.json', { ...ada, meta });
    const { code } = await user.ordinal(['--every']);
    expect(code).toBe(0);
    const names = ['resume', 'resume.de', 'resume.short', 'resume.short.de'];
    expect(files()).toEqual([...names.map((name) => `${name}.html`), 'resume.json'].sort());
    expect(user.read('resume.de.html')).toContain('Zählt.');
    expect(user.read('resume.short.html')).toContain('Counts.');
  });

  test('--every writes files', async () => {
    const { code, stderr } = await user.ordinal(['--every', '--stdout']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('--stdout') });
  });
});

describe('what the page does not show', () => {
  test('is listed in at most ten lines, or completely with --verbose', async () => {
    const notes = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`_note${at}`, 'x']));
    const fonts = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [`${'option'.slice(0, 3)}${at}`, 'x']),
    );
    user.write('resume.json', {
      ...ada,
      ...notes,
      meta: { themeOptions: { ...fonts, font: 'x' } },
    });
    const short = await user.ordinal(['--stdout']);
    const lines = short.stderr.trim().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(short.stderr).toContain('_note0, _note1, _note2 and 27 more');
    const long = await user.ordinal(['--stdout', '--verbose']);
    expect(long.stderr.trim().split('\n').length).toBeGreaterThan(45);
  });

  test('is listed without terminal escape sequences', async () => {
    user.write('resume.json', {
      ...ada,
      '_\u001b[2J\u202enote': 'x',
      meta: { themeOptions: { '\u001b]0;x\u0007': 1 } },
    });
    const { stderr } = await user.ordinal(['--stdout']);
    expect(stderr).toContain('note');
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('wrong input takes one line and the code 2, and nothing is written', () => {
  test.each<[what: string, args: string[], message: RegExp]>([
    ['JSON that breaks off', ['broken.json'], /broken\.json, line 2, column \d+: /],
    ['YAML that is none', ['broken.yaml'], /broken\.yaml, line 3, column \d+: /],
    ['a list', ['list.json'], /list\.json/],
    ['no file', ['nowhere.json'], /nowhere\.json/],
    ['a mistyped command', ['inspekt'], /ordinal inspect/],
    ['an unknown flag', ['--langauge', 'de'], /--language/],
    ['an unknown option', ['--set', 'fnt=serif'], /font/],
    ['an unknown variant', ['--variant', 'frontend'], /frontend/],
    ['too many words', ['resume.json', 'a', 'b'], /too many arguments/],
  ])('%s', async (_, args, message) => {
    user.write('broken.json', '{\n  "basics": {');
    user.write('broken.yaml', 'basics:\n  name: "Ada\n');
    user.write('list.json', '[]');
    const before = files();
    const { code, stdout, stderr } = await user.ordinal(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(files()).toEqual(before);
  });

  test('two résumés in a folder are an error', async () => {
    user.write('resume.yaml', 'basics: { name: Zoë }');
    const { code, stderr } = await user.ordinal([]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/resume\.json.*resume\.yaml/),
    });
  });
});

test('a guessed encoding is reported', async () => {
  user.write('resume.json', Buffer.from('{"basics":{"name":"Zoë"}}', 'latin1'));
  const { stdout, stderr } = await user.ordinal(['--stdout']);
  expect(stdout).toContain('>Zoë</h1>');
  expect(stderr).toMatch(/^note resume\.json.*Windows-1252/);
});

test('the output ends where somebody put a folder in the way, and the old page stays', async () => {
  user.write('resume.html/in the way', '');
  const { code, stderr } = await user.ordinal([]);
  expect(code).toBe(1);
  expect(stderr).toContain('resume.html cannot be written: it exists and is not a file');
  expect(existsSync(user.path('resume.html/in the way'))).toBe(true);
});
