import { linkSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { makeProject, pdfText, runScript, testWithBrowser, type Project } from './small-project';

jest.setTimeout(40_000);

const theme = `export const render = ({ basics }) => {
  if (!basics) throw new Error('one line\\nand another');
  return '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body><h1>' + basics.name + '</h1></body></html>';
};
export const pdfRenderOptions = { mediaType: 'print', printBackground: true, preferCSSPageSize: true };`;
const nowhere = { CHROME_PATH: '/nowhere/chrome' };
const whole = '{ "basics": { "name": "Zoë Example" } }';

let project: Project;
const exportResume = (args: string[], env?: NodeJS.ProcessEnv) =>
  runScript(project, ['build/export.mjs', ...args], env);

/** Every file with its content and the moment it was written. */
const outputs = () =>
  readdirSync(project.folder)
    .filter((name) => /\.(html|pdf)/.test(name))
    .map((name) => {
      const { mtimeNs } = statSync(project.path(name), { bigint: true });
      return { name, mtimeNs, content: readFileSync(project.path(name), 'latin1') };
    });

beforeEach(() => {
  project = makeProject();
  project.write('dist/index.js', theme);
  project.write('my-resume.json', whole);
  project.write('my-resume.html', 'the old page');
  project.write('my-resume.pdf', 'the old PDF');
});
afterEach(() => project.remove());

describe('a résumé that can be read', () => {
  testWithBrowser('becomes a page and a PDF in the current folder', async () => {
    project.write('my-resume.json', `\uFEFF// resumed lets comments pass\n${whole}`);
    const { code, stdout, stderr } = await exportResume(['my-resume.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe(`${project.path('my-resume.html')} (1 kB)`);
    expect(lines[1]).toMatch(/my-resume\.pdf \(\d+ kB\)$/);
    expect(lines[2]).toMatch(/^Printed by \S.* \(.+\)$/);
    expect(readFileSync(project.path('my-resume.html'), 'utf8')).toContain('<h1>Zoë Example</h1>');
    expect(readFileSync(project.path('my-resume.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(pdfText(project.path('my-resume.pdf'))).toContain('Zoë Example');
    expect(outputs()).toHaveLength(2);
  });

  testWithBrowser('takes the place of the old files at once', async () => {
    linkSync(project.path('my-resume.html'), project.path('old page'));
    linkSync(project.path('my-resume.pdf'), project.path('old PDF'));
    expect(await exportResume(['my-resume.json'])).toMatchObject({ code: 0 });
    // A file that was written over would have changed under its other name too.
    expect(readFileSync(project.path('old page'), 'utf8')).toBe('the old page');
    expect(readFileSync(project.path('old PDF'), 'utf8')).toBe('the old PDF');
  });

  testWithBrowser('leaves both old files when one cannot be replaced', async () => {
    rmSync(project.path('my-resume.pdf'));
    project.write('my-resume.pdf/in-the-way', '');
    const { code, stderr } = await exportResume(['my-resume.json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('my-resume.pdf') });
    expect(readFileSync(project.path('my-resume.html'), 'utf8')).toBe('the old page');
    expect(readdirSync(project.folder).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });

  testWithBrowser('says of its PDF how large it is, and not where it is written', async () => {
    const pdfRenderOptions = {
      path: project.path('stolen.pdf'),
      width: '4in',
      height: '5in',
      preferCSSPageSize: false,
      scale: 'large',
      margin: null,
      displayHeaderFooter: 'yes',
    };
    project.write(
      'my-resume.json',
      `{ "basics": { "name": "Zoë" }, "meta": ${JSON.stringify({ pdfRenderOptions })} }`,
    );
    expect(await exportResume(['my-resume.json'])).toMatchObject({ code: 0, stderr: '' });
    expect(outputs().map(({ name }) => name)).toEqual(['my-resume.html', 'my-resume.pdf']);
    expect(readFileSync(project.path('my-resume.pdf'), 'latin1')).toContain('[0 0 288 360]');
  });

  testWithBrowser('is written to a folder, or under another name', async () => {
    const ends = await Promise.all([
      exportResume(['my-resume.json', 'letters/']),
      exportResume(['my-resume.json', 'letters/for-you.pdf']),
    ]);
    expect(ends).toMatchObject([{ code: 0 }, { code: 0 }]);
    expect(readdirSync(project.path('letters')).sort()).toEqual([
      'for-you.html',
      'for-you.pdf',
      'my-resume.html',
      'my-resume.pdf',
    ]);
  });
});

describe('JSON that cannot be read is told by its line and column, and nothing is written', () => {
  const broken: [string, string, string][] = [
    ['an empty file', '', 'line 1, column 1: expected a value, but the text ends'],
    [
      'a missing end',
      '{\n  "a": 1\n\n',
      'line 2, column 9: expected "," or "}", but the text ends',
    ],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: expected "," or "}"'],
    ['a comma too many', '{ "a": [1, 2,\r\n] }', 'line 2, column 1: expected a value, but found ]'],
    ['a name without quotes', '{ name: 1 }', 'line 1, column 3: expected a name in double quotes'],
    ['single quotes', `{ "a": 'b' }`, `line 1, column 8: expected a value, but found '`],
    ['typographic quotes', '{ “a”: 1 }', 'line 1, column 3: expected a name'],
    ['an open quotation mark', '{\n  "a": "b,\n  "c": 1 }', 'line 2, column 8: the quotation mark'],
    ['a tab inside quotes', '{ "a": "b\tc" }', 'line 1, column 10: a control character'],
    ['an unknown escape', '{ "a": "C:\\home" }', 'line 1, column 11: \\h is not an escape'],
    ['text behind the end', '{}\n{}', 'line 2, column 1: expected nothing more, but found {'],
    [
      'a word that is no value',
      '{ "a": NaN }',
      'line 1, column 8: expected a value, but found NaN',
    ],
    ['an error behind a comment', '/* one\n two */ { "a" 1 }', 'line 2, column 15: expected ":"'],
    ['a list', '[]', 'line 1, column 1: a résumé is one object'],
  ];
  test.each(broken)('%s', async (_, json, message) => {
    project.write('my-resume.json', json);
    const before = outputs();
    const { code, stdout, stderr } = await exportResume(['my-resume.json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^.*\n$/);
    expect(stderr).toContain(`my-resume.json, ${message}`);
    expect(outputs()).toEqual(before);
  });
});

describe('what else can fail takes one line, and nothing is written', () => {
  const failures: [string, () => void, string[], NodeJS.ProcessEnv, RegExp][] = [
    ['no such résumé', () => {}, ['none.json'], {}, /^none\.json cannot be read: there is no such/],
    ['a folder for a résumé', () => {}, ['dist'], {}, /^dist cannot be read: it is a folder/],
    ['an unknown option', () => {}, ['--colour'], {}, /--colour/],
    ['no browser', () => {}, ['my-resume.json'], nowhere, /^No PDF: No browser: .*Set CHROME_PATH/],
    [
      'a theme that is not built',
      () => rmSync(project.path('dist'), { recursive: true }),
      ['my-resume.json'],
      {},
      /npm run build/,
    ],
    [
      'a theme that fails',
      () => project.write('my-resume.json', '{}'),
      ['my-resume.json'],
      {},
      /^The theme failed: one line and another$/m,
    ],
  ];
  test.each(failures)('%s', async (_, prepare, args, env, message) => {
    prepare();
    const before = outputs();
    const { code, stdout, stderr } = await exportResume(args, env);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^.*\n$/);
    expect(stderr).toMatch(message);
    expect(outputs()).toEqual(before);
  });
});

describe('the time limit', () => {
  const late = (seconds: number) =>
    `The export took longer than ${seconds} s: nothing is written.\n`;
  const allow = (seconds: number) => {
    const script = readFileSync(project.path('build/export.mjs'), 'utf8');
    project.write('build/export.mjs', script.replace('seconds = 60', `seconds = ${seconds}`));
  };

  test('ends a render that does not come back', async () => {
    allow(0.5);
    project.write('dist/index.js', 'export const render = () => { for (;;); };');
    const before = outputs();
    const start = performance.now();
    const { code, stderr } = await exportResume(['my-resume.json']);
    expect({ failed: code !== 0, stderr }).toEqual({ failed: true, stderr: late(0.5) });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(outputs()).toEqual(before);
  });

  testWithBrowser('ends a page that waits for a picture', async () => {
    allow(2);
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    project.write(
      'dist/index.js',
      `export const render = () => '<!doctype html><body><img src="http://127.0.0.1:${port}/x.png">';`,
    );
    const before = outputs();
    const { code, stderr } = await exportResume(['my-resume.json'], { TMPDIR: project.folder });
    silent.close();
    expect({ code, stderr }).toEqual({ code: 1, stderr: late(2) });
    expect(outputs()).toEqual(before);
  });
});
