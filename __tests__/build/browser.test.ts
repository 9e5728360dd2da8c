import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  ended,
  makeProject,
  runModule,
  startScript,
  testWithBrowser,
  type Project,
} from './small-project';

jest.setTimeout(40_000);

const testOnLinuxX64 = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip;
const unset = { CHROME_PATH: '', PUPPETEER_EXECUTABLE_PATH: '' };

let project: Project;
beforeEach(() => (project = makeProject()));
afterEach(() => project.remove());

/** Runs a script that prints one JSON value, and gives the value. */
async function valueOf(code: string, env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr } = await runModule(project, code, { ...unset, ...env });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the search', () => {
  const source = `import { findBrowser } from './build/browser.mjs';
    const found = await findBrowser(); console.log(JSON.stringify(found && found.source));`;
  const here = process.execPath;
  test.each([
    [{ CHROME_PATH: here, PUPPETEER_EXECUTABLE_PATH: here }, 'CHROME_PATH'],
    [{ PUPPETEER_EXECUTABLE_PATH: here }, 'PUPPETEER_EXECUTABLE_PATH'],
    [{ CHROME_PATH: '/nowhere/chrome', PUPPETEER_EXECUTABLE_PATH: here }, null],
  ])('%j gives %j', async (env, expected) => {
    expect(await valueOf(source, env)).toBe(expected);
  });

  testOnLinuxX64('prefers the bundled browser', async () => {
    expect(await valueOf(source)).toBe('bundled');
  });
});

describe('unpacking', () => {
  const code = `import { bundledBrowser } from './build/browser/bundled.mjs';
    const found = await bundledBrowser({ machineFonts: true }).catch(({ message }) => message);
    console.log(JSON.stringify(found));`;
  const bin = join(__dirname, '../../node_modules/@sparticuz/chromium/bin');
  const own = 'node_modules/@sparticuz/chromium';

  /** A package with the real libraries and fonts, and a text in the browser's place. */
  beforeEach(() => {
    rmSync(project.path('node_modules'));
    project.write(
      `${own}/package.json`,
      '{ "version": "1.2.3", "exports": "./build/esm/index.js" }',
    );
    project.write(`${own}/build/esm/index.js`, '');
    symlinkSync(join(bin, '../../../tar-fs'), project.path('node_modules/tar-fs'), 'junction');
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
      cpSync(join(bin, name), project.path(`${own}/bin/${name}`));
    }
  });
  const pack = (content: Uint8Array) => project.write(`${own}/bin/chromium.br`, content);

  testOnLinuxX64('ends in one whole folder, also when three begin at once', async () => {
    pack(brotliCompressSync('a browser'));
    const found = await Promise.all([valueOf(code), valueOf(code), valueOf(code)]);
    const folder = project.path('node_modules/.cache/chromium-1.2.3');
    for (const { executablePath, env } of found) {
      expect(executablePath).toBe(`${folder}/chromium`);
      expect(env.FONTCONFIG_FILE).toBe(`${folder}/fonts.conf`);
      expect(env.LD_LIBRARY_PATH.split(':')[0]).toBe(`${folder}/lib`);
    }
    expect(readdirSync(project.path('node_modules/.cache'))).toEqual(['chromium-1.2.3']);
    expect(readdirSync(folder).sort()).toEqual(
      ['chromium', 'fonts', 'fonts.conf', 'lib', 'no-fonts.conf'].sort(),
    );
    expect(readFileSync(`${folder}/chromium`, 'utf8')).toBe('a browser');
    expect(statSync(`${folder}/chromium`).mode & 0o111).toBe(0o111);
    expect(statSync(`${folder}/lib/libnss3.so`).size).toBeGreaterThan(100_000);
    expect(readdirSync(`${folder}/fonts/Open_Sans`)).toContain('OpenSans-Regular.ttf');
  });

  testOnLinuxX64(
    'that was interrupted is not taken for a browser, and is cleared away',
    async () => {
      pack(brotliCompressSync('a browser'));
      const fonts = project.path(`${own}/bin/fonts.tar.br`);
      rmSync(fonts);
      // Reading from a pipe that nobody writes to stops the unpacking halfway.
      execFileSync('mkfifo', [fonts]);
      const halfway = startScript(project, ['--input-type=module', '--eval', code], unset);
      const end = ended(halfway);
      const cache = project.path('node_modules/.cache');
      const drafts = () => (existsSync(cache) ? readdirSync(cache) : []);
      while (!drafts().some((name) => existsSync(`${cache}/${name}/lib/libsoftokn3.chk`))) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      halfway.kill('SIGKILL');
      await end;
      const [draft = ''] = drafts();
      expect(draft).toMatch(/^chromium-1\.2\.3\../);

      rmSync(fonts);
      cpSync(join(bin, 'fonts.tar.br'), fonts);
      utimesSync(join(cache, draft), 0, 0);
      await valueOf(code);
      expect(drafts()).toEqual(['chromium-1.2.3']);
      expect(readdirSync(join(cache, 'chromium-1.2.3'))).toContain('fonts');
    },
  );

  testOnLinuxX64('leaves nothing behind when the package is broken', async () => {
    pack(brotliCompressSync('a browser').subarray(0, -2));
    expect(await valueOf(code)).toEqual(expect.stringMatching(/unexpected end/));
    expect(readdirSync(project.path('node_modules/.cache'))).toEqual([]);
  });
});

testWithBrowser.each([true, false])('text is drawn with machineFonts: %j', async (machineFonts) => {
  const width = await valueOf(`
    import { launch } from './build/browser.mjs';
    const browser = await launch({ machineFonts: ${machineFonts} });
    const page = await browser.newPage();
    await page.setContent('<span>drawn</span>');
    const width = await page.evaluate('document.querySelector("span").getBoundingClientRect().width');
    await browser.close();
    console.log(width);`);
  expect(width).toBeGreaterThan(10);
});
