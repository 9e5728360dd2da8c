import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as theme from '../../index';
import { fencesOf, forUsers, root } from './documents';

const { render } = theme;
const sample = JSON.parse(readFileSync(join(root, 'resume.json'), 'utf8'));
const declared = readFileSync(join(root, 'index.ts'), 'utf8');

/** A page is too long for a message. */
const isPage = (html: unknown): boolean => html === render(sample);

/** What the last example wrote to a file. */
const written = new Map<string, string>();

/** In the place of what an example imports. */
const modules: Readonly<Record<string, unknown>> = {
  'jsonresume-theme-ordinal': theme,
  '../resume.json': { default: sample },
  '../../resume.json': { default: sample },
  'node:fs': {
    readFileSync: () => JSON.stringify(sample),
    writeFileSync: (name: string, text: string) => written.set(name, text),
  },
};

function load(name: string): unknown {
  if (!Object.hasOwn(modules, name)) throw new Error(`No module for examples: ${name}`);
  return modules[name];
}

interface Element {
  type: string;
  props: Record<string, unknown>;
}
const h = (type: string, props: Record<string, unknown>): Element => ({ type, props });

/** Runs an example as a module of its own. @returns what it exports */
function run(code: string, language: string): Record<string, unknown> {
  const isTypeScript = language === 'ts';
  const { code: script } = transformSync(code, {
    jsc: {
      target: 'es2022',
      parser: isTypeScript ? { syntax: 'typescript' } : { syntax: 'ecmascript', jsx: true },
      transform: { react: { runtime: 'classic', pragma: 'h' } },
    },
    module: { type: 'commonjs', noInterop: true },
  });
  const exports: Record<string, unknown> = {};
  // What the text around an example takes for granted.
  new Function('require', 'exports', 'resume', 'h', `{ ${script} }`)(load, exports, sample, h);
  return exports;
}

const textOf = (response: unknown) => (response as Response).text();

/** What an exported thing must do, by its name. */
const asPromised: Readonly<Record<string, (exported: any) => unknown>> = {
  Resume(component: (props: object) => Element) {
    const { type, props } = component({ resume: sample });
    expect([type, isPage(props['srcDoc'])]).toEqual(['iframe', true]);
    expect(props['sandbox']).toBe('allow-popups allow-popups-to-escape-sandbox');
  },
  GET: async (answer: () => unknown) => expect(isPage(await textOf(answer()))).toBe(true),
  default: async ({ fetch }: { fetch: () => unknown }) =>
    expect(isPage(await textOf(fetch()))).toBe(true),
  async print(print: (page: object, resume: unknown) => Promise<unknown>) {
    const page = { setContent: jest.fn(), pdf: jest.fn() };
    await print(page, sample);
    expect(page.setContent.mock.calls.flat().map(isPage)).toEqual([true]);
    expect(page.pdf).toHaveBeenCalledWith(theme.pdfRenderOptions);
  },
};

const snippets = fencesOf('js', 'jsx', 'ts');

test('there are snippets to run', () => expect(snippets.length).toBeGreaterThan(10));

test.each(snippets)('$at runs', async ({ code, language }) => {
  const names = [
    ...code.matchAll(
      /[{,]\s*(type )?(\w+)(?=[^{}]*\}(?: from |.*= require\()'jsonresume-theme-ordinal')/g,
    ),
  ];
  expect(names.length).toBeGreaterThan(0);
  for (const [, isType, name = ''] of names)
    if (isType) expect(declared).toMatch(new RegExp(`^export (?:interface|type) ${name}\\b`, 'm'));
    else expect(theme).toHaveProperty(name);
  written.clear();
  const exported = run(code, language);
  for (const [name, value] of Object.entries(exported)) await asPromised[name]!(value);
  for (const [, text] of written) expect(text).toMatch(/^<!doctype html>[^]*<\/html>\s*$/i);
});

test('the file that is written is the page, with its options', () => {
  const snippet = snippets.find(({ code }) => code.includes('writeFileSync'))!;
  run(snippet.code, 'js');
  expect(written.get('resume.html') === render(sample, { font: 'serif' })).toBe(true);
});

const markup = fencesOf('html');

test('frames run no scripts, and open links elsewhere', () => {
  expect(markup.length).toBeGreaterThan(1);
  for (const { code } of markup)
    expect(code).toMatch(/<iframe[^>]*\ssandbox="allow-popups allow-popups-to-escape-sandbox"/);
});

test('the script of a browser page runs, with a file that the package has', async () => {
  const [script = ''] = markup.flatMap(
    ({ code }) => /<script type="module">([^]*)<\/script>/.exec(code)?.[1] ?? [],
  );
  const cdn =
    /import \{ (\w+) \} from 'https:\/\/cdn\.jsdelivr\.net\/npm\/jsonresume-theme-ordinal\/([^']+)';/;
  const [line = '', name = '', file = ''] = cdn.exec(script)!;
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(files).toContain(file.split('/')[0]);
  expect(existsSync(join(root, file))).toBe(true);
  const frame = { srcdoc: '' };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction(name, 'fetch', 'document', script.replace(line, ''))(
    theme[name as keyof typeof theme],
    async () => ({ json: async () => sample }),
    { querySelector: () => frame },
  );
  expect(isPage(frame.srcdoc)).toBe(true);
});

/** Blocks that are not run here, and the pages on which a test of their own, or a person, tries them. */
const elsewhere: Readonly<Record<string, string>> = {
  json: '',
  sh: '',
  text: '',
  yaml: 'docs/editors.md',
  lua: 'docs/editors.md',
};

test('no block of code is of a kind that nobody tests', () => {
  const here = ['js', 'jsx', 'ts', 'html'];
  const untested = forUsers
    .flatMap(({ fences }) => fences)
    .filter(({ language, at }) => {
      const page = Object.hasOwn(elsewhere, language) ? elsewhere[language]! : null;
      return !here.includes(language) && (page === null || !at.startsWith(page));
    })
    .map(({ language, at }) => `${at}: ${language}`);
  expect(untested).toEqual([]);
});
