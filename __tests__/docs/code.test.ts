import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as theme from '../../index';
import { fencesOf, forUsers, root } from './documents';
import { isPage, runExample, sample, written, type Element } from './run-example';

const declared = readFileSync(join(root, 'index.ts'), 'utf8');

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
  async show(show: (frame: object, resume: unknown) => Promise<void>) {
    const frame = { srcdoc: '' };
    await show(frame, sample);
    expect(isPage(frame.srcdoc)).toBe(true);
  },
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
      /[{,]\s*(type )?(\w+)(?=[^{}]*\}(?: from |.*= require\()'jsonresume-theme-ordinal(?:\/lazy)?')/g,
    ),
  ];
  expect(names.length).toBeGreaterThan(0);
  for (const [, isType, name = ''] of names)
    if (isType) expect(declared).toMatch(new RegExp(`^export (?:interface|type) ${name}\\b`, 'm'));
    else expect(theme).toHaveProperty(name);
  written.clear();
  const exported = runExample(code, language);
  for (const [name, value] of Object.entries(exported)) await asPromised[name]!(value);
  for (const [, text] of written) expect(text).toMatch(/^<!doctype html>[^]*<\/html>\s*$/i);
});

test('the file that is written is the page, with its options', () => {
  const snippet = snippets.find(({ code }) => code.includes('writeFileSync'))!;
  runExample(snippet.code, 'js');
  expect(written.get('resume.html') === theme.render(sample, { font: 'serif' })).toBe(true);
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
