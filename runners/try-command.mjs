// `node runners/try-command.mjs <tarball> [--pdf]`: runs the packed command on this machine, with Node alone.
// With --pdf, a browser must be found and must print.
// Over 150 lines: it can be copied and run on its own, so it needs no other file.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [tarball = '', wantsPdf] = process.argv.slice(2);
const top = mkdtempSync(join(tmpdir(), 'ordinal-'));
// A name with spaces and special characters, as users have them.
const folder = join(top, 'Mein Lebenslauf & Zoë');
mkdirSync(folder);
const path = (/** @type {string} */ name) => join(folder, name);
const read = (/** @type {string} */ name) => readFileSync(path(name), 'utf8');

/** On Windows, npm is a shell script. @param {string} line @returns {void} */
function npm(line) {
  const { status, stdout, stderr } = spawnSync(line, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
  });
  assert.equal(status, 0, `${line}: ${stdout}${stderr}`);
}

writeFileSync(path('package.json'), '{ "private": true }');
npm(`npm install --no-audit --no-fund "${resolve(tarball)}"`);
const command = path('node_modules/jsonresume-theme-ordinal/dist/command/ordinal.js');
const { CHROME_PATH: _, ...others } = process.env;
const nowhere = { ...others, CHROME_PATH: join(top, 'nowhere') };

/**
 * Runs the command without a browser.
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, env?: NodeJS.ProcessEnv }} [given]
 */
function ordinal(args, { input, env = nowhere } = {}) {
  const options = { cwd: folder, env, encoding: /** @type {const} */ ('utf8'), timeout: 120_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    ...options,
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}

/** @param {string[]} args @param {Parameters<typeof ordinal>[1]} [given] */
function works(args, given) {
  const { status, stdout, stderr } = ordinal(args, given);
  assert.equal(status, 0, `ordinal ${args.join(' ')}: ${stdout}${stderr}`);
  return { stdout, stderr };
}

/** @param {string[]} args @param {number} code @param {RegExp} message @param {Parameters<typeof ordinal>[1]} [given] */
function fails(args, code, message, given) {
  const { status, stderr } = ordinal(args, given);
  assert.match(stderr, message);
  assert.equal(status, code, stderr);
}

/** @type {Record<string, () => void | Promise<void>>} */
const checks = {
  'help and version': () => {
    assert.match(works(['--help']).stdout, /Usage: ordinal[^]*inspect[^]*init/);
    assert.match(works(['--version']).stdout, /^\d+\.\d+\.\d+/);
  },
  'init, and never over a file': () => {
    works(['init']);
    assert.equal(typeof JSON.parse(read('resume.json')).basics.name, 'string');
    fails(['init'], 2, /resume\.json/);
  },
  'the page without a browser, and how to get the PDF': () => {
    const { stdout, stderr } = works([]);
    assert.match(stdout, /^resume\.html \(\d+ kB\)\n$/);
    assert.match(stderr, /PDF/);
    assert.match(read('resume.html'), /^<!doctype html>[^]*<\/html>\s*$/i);
    // If only the PDF was requested, a missing browser is an error.
    assert.equal(ordinal(['resume.json', 'alone.pdf']).status, 1);
    assert.ok(!existsSync(path('alone.pdf')));
  },
  'the PDF': () => {
    if (!wantsPdf) return;
    const { stdout, stderr } = works([], { env: process.env });
    assert.match(stdout, /resume\.pdf \(\d+ kB, \d+ pages?\)/, stderr);
    assert.match(readFileSync(path('resume.pdf'), 'latin1'), /^%PDF-/);
  },
  'through npx': () => {
    npm('npx --no-install jsonresume-theme-ordinal resume.json "by npx/page.html"');
    assert.equal(read('by npx/page.html'), read('resume.html'));
  },
  'a pipe in, a page out': () => {
    const { stdout } = works(['-'], { input: read('resume.json') });
    assert.equal(stdout, read('resume.html'));
    assert.equal(works(['resume.json', '--stdout']).stdout, stdout);
  },
  'JSON with comments, UTF-16 and YAML': () => {
    const text = read('resume.json');
    writeFileSync(path('commented.jsonc'), `// mine\r\n${text}`);
    writeFileSync(path('wide.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const name of ['commented.jsonc', 'wide.json'])
      assert.equal(works([name, '--stdout']).stdout, read('resume.html'));
    writeFileSync(path('zoë.yaml'), 'basics:\n  name: Zoë Example\n  phone: 0555 0100\n');
    assert.match(works(['zoë.yaml', '--stdout']).stdout, /Zoë Example/);
  },
  'inspect, strictly too': () => {
    const noted = JSON.stringify({ basics: { name: 'Ada' }, _note: 'x' });
    const { stdout } = works(['inspect', '-', '--json'], { input: noted });
    assert.equal(JSON.parse(stdout)[0].path, '_note');
    assert.equal(ordinal(['inspect', '-', '--strict'], { input: noted }).status, 1);
  },
  'select for the public': () => {
    const { stdout } = works(['select', 'zoë.yaml', '--audience', 'public']);
    assert.deepEqual(JSON.parse(stdout), { basics: { name: 'Zoë Example' } });
  },
  text: () => assert.match(works(['text', 'zoë.yaml']).stdout, /Zoë Example/),
  'options, and every version': () => {
    const font = works(['resume.json', '--stdout', '--set', 'font=system']).stdout;
    assert.ok(font.length < read('resume.html').length);
    const variants = { short: { sections: ['work'] } };
    const many = { basics: { name: 'Ada' }, meta: { themeOptions: { variants } } };
    writeFileSync(path('many.json'), JSON.stringify(many));
    works(['many.json', 'every/', '--every']);
    assert.ok(existsSync(path('every/many.html')) && existsSync(path('every/many.short.html')));
  },
  'wrong input: the line and the column': () => {
    writeFileSync(path('wrong.json'), '{\n  "basics": { "name" "Ada" }\n}');
    fails(['wrong.json'], 2, /wrong\.json.*line 2, column \d+/);
    fails(['nowhere.json'], 2, /nowhere\.json/);
    fails(['--colour'], 2, /colour/);
  },
  serve: async () => {
    const args = [command, 'serve', 'resume.json', '--port', '0'];
    const server = spawn(process.execPath, args, { cwd: folder, env: nowhere });
    let said = '';
    server.stdout.on('data', (text) => (said += text));
    server.stderr.on('data', (text) => (said += text));
    try {
      for (let left = 100; left && !/http:\S+/.test(said); left--)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const address = /http:[^\s]+?(?=\/?\s)/.exec(said)?.[0] ?? '';
      const page = await (await fetch(`${address}/page`)).text();
      assert.equal(page, read('resume.html'));
    } finally {
      server.kill();
    }
  },
};

let failed = 0;
for (const [what, check] of Object.entries(checks)) {
  try {
    await check();
    console.log(`  passed  ${what}`);
  } catch (error) {
    failed++;
    console.error(`  FAILED  ${what}: ${error instanceof Error ? error.message : error}`);
  }
}
rmSync(top, { recursive: true, force: true, maxRetries: 5 });
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
