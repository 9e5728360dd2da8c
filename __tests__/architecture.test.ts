import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const root = dirname(__dirname);

/** Which rooms a room may import from, types and lazy parts included; docs/architecture.md says what each is for. */
const mayImport: Record<string, readonly string[]> = {
  'src/locale': [],
  'src/fonts': ['styles'],
  'src/text': ['src/locale'],
  'src/resume': ['src/options', 'src/text', 'src/locale'],
  // A résumé holds its options: the two are read together.
  'src/options': ['src/resume', 'src/text', 'src/locale'],
  'src/choose': ['src/resume', 'src/options', 'src/text', 'src/locale'],
  'src/view': ['src/choose', 'src/resume', 'src/options', 'src/text', 'src/locale'],
  'src/fit': ['src/view', 'src/text'],
  'src/plain-text': ['src/text'],
  src: [
    ...['src/view', 'src/choose', 'src/resume', 'src/options', 'src/text', 'src/locale'],
    ...['src/fit', 'src/fonts', 'templates', 'styles'],
  ],
  'index.ts': ['src', 'src/choose', 'src/resume', 'src/options', 'src/plain-text'],
  command: ['index.ts', 'src/options', 'src/text', 'package.json'],
};

/** Imports against that table that are known. One that is gone has to leave this list. */
const known: readonly string[] = [
  // Months of another calendar are dates, and names in a language.
  'src/locale/other-calendar.ts > src/text/dates/date.ts',
  'src/locale/other-calendar.ts > src/text/dates/partial-date.ts',
  // `inspect` checks an option by what the page would make of it.
  'src/options/check-colors.ts > src/view/style/colors.ts',
  'src/options/check-colors.ts > src/view/style/given-colors.ts',
  'src/options/check-colors.ts > src/view/style/palettes.ts',
  'src/options/check-sections.ts > src/view/section-list.ts',
  'src/options/checks.ts > src/view/style/style.ts',
];

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : /(?<!\.d)\.ts$/.test(path) ? [path] : [];
  });

const files = ['index.ts', ...filesIn('src'), ...filesIn('command')];

const specifier = /\b(?:from|import|import\(|require\()\s*'(\.[^']+)'/g;

/** What a file imports, of all kinds: modules, types, parts that wait, templates. */
const importsOf = (file: string, text = readFileSync(join(root, file), 'utf8')): string[] =>
  [...text.matchAll(specifier)].map(([, typed]) => {
    const path = posix.join(posix.dirname(file), typed!);
    return existsSync(join(root, `${path}.ts`)) ? `${path}.ts` : path;
  });

const imports = new Map(files.map((file) => [file, importsOf(file)]));

const roomOf = (file: string): string => /^src\/[^/]+(?=\/)/.exec(file)?.[0] ?? file.split('/')[0]!;

/** A way from a file to itself, for each file that is met again on the way. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' > '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

test('every import is found', () => {
  const missing = [...imports].flatMap(([file, paths]) =>
    paths.filter((path) => !existsSync(join(root, path))).map((path) => `${file} > ${path}`),
  );
  expect(missing).toEqual([]);
  expect(imports.get('index.ts')).toContain('src/choose/select.ts');
  expect(importsOf('src/a.ts', "import type { A } from './page';\n")).toEqual(['src/page.ts']);
});

test('a circle is seen', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['b'], d: [] };
  expect(circles(new Map(Object.entries(graph)))).toEqual(['b > c > b']);
});

test('no imports go in a circle, types and lazy parts included', () => {
  expect(circles(imports)).toEqual([]);
});

test('rooms import from rooms before them', () => {
  const against = [...imports].flatMap(([file, paths]) =>
    paths
      .filter((path) => roomOf(path) !== roomOf(file))
      .filter((path) => !mayImport[roomOf(file)]?.includes(roomOf(path)))
      .map((path) => `${file} > ${path}`),
  );
  expect([...new Set(against)].sort()).toEqual([...known].sort());
});

describe('docs/architecture.md', () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const table = [...text.matchAll(/^\| `([^`]+)\/` +\|/gm)].map(([, folder]) => folder!);

  test('names folders that there are', () => {
    expect(table.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });

  test('names every folder of src', () => {
    const folders = readdirSync(join(root, 'src'))
      .map((name) => `src/${name}`)
      .filter((path) => statSync(join(root, path)).isDirectory());
    expect(folders.filter((folder) => !table.includes(folder))).toEqual([]);
  });

  test('is short', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(5_120);
  });

  test('names files that there are', () => {
    const named = [...text.matchAll(/`([\w-]+(?:\/[\w.-]+)*\.(?:ts|hbs|css|mjs|json|md))`/g)];
    expect(named.map(([, path]) => path!).filter((path) => !existsSync(join(root, path)))).toEqual(
      [],
    );
  });
});
