import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { installPackedTheme } from './pack';

const { folder, tarball, theme } = installPackedTheme();
const manifest = () => JSON.parse(readFileSync(join(theme, 'package.json'), 'utf8'));
const tool = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(__dirname, 'node_modules', file), ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0' },
  });

test('the tarball holds these files and no others', () => {
  const entries = readdirSync(theme, { recursive: true, encoding: 'utf8' });
  // Of the command, the parts are named by what is in them.
  const part = /^dist\/(?:parts\b|lazy\/parts\b|command\/[\w-]+-[A-Z\d]{8}\.js$)/;
  expect(entries.filter((entry) => !part.test(entry)).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD-PARTY.md',
    'dist',
    'dist/command',
    'dist/command/THIRD-PARTY.md',
    'dist/command/ordinal.js',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/lazy',
    'dist/lazy.d.ts',
    'dist/lazy.js',
    'dist/lazy/core.js',
    'dist/node.js',
    'dist/options.schema.json',
    'dist/resume.schema.json',
    'package.json',
  ]);
});

test.each([
  ['language', 'src/locale/locales', 'locale/locales', /^en\./],
  ['font', 'styles/fonts', 'styles/fonts', /^(sans-\w+-latin|numbers|display-basic)\./],
])(
  'each %s is a part for Node, as data, but for those that most pages need',
  (_, from, to, most) => {
    const sources = readdirSync(join(__dirname, '../..', from));
    const parts = sources
      .filter((file) => /\.(ts|woff2)$/.test(file) && !most.test(file))
      .map((file) => file.replace(/\.\w+$/, '.json'));
    expect(readdirSync(join(theme, 'dist/parts', to)).sort()).toEqual(parts.sort());
  },
);

test('it brings no other package', () => {
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => name[0] !== '.');
  expect(installed).toEqual(['jsonresume-theme-ordinal']);
  const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
  expect(Object.keys(manifest()).filter((key) => kinds.includes(key))).toEqual([]);
});

test('installing it runs no script', () => {
  // `prepare` runs in the repository only.
  const run = ['preinstall', 'install', 'postinstall'];
  expect(Object.keys(manifest().scripts).filter((name) => run.includes(name))).toEqual([]);
});

test('publint has nothing to say, not even a suggestion', () => {
  expect(tool('publint/src/cli.js', 'run', tarball, '--strict')).toContain('All good!');
});

test('are the types wrong? in no resolution', () => {
  // The schemas are for editors: no modules, and so without types.
  const schemas = ['options.schema.json', 'resume.schema.json'];
  const options = [
    '--format',
    'json',
    '--exclude-entrypoints',
    ...schemas,
    '--ignore-rules',
    'no-resolution',
    'cjs-resolves-to-esm',
  ];
  const report = tool('@arethetypeswrong/cli/dist/index.js', tarball, ...options);
  const { analysis } = JSON.parse(report);
  // A package without types has no problems either.
  expect(analysis.types).toEqual({ kind: 'included' });
  const problems = analysis.problems as { kind: string; entrypoint?: string }[];
  // What loads its parts lazily is for ES modules alone, and for resolvers that know `exports`.
  expect(problems.map(({ kind, entrypoint }) => `${entrypoint}: ${kind}`).sort()).toEqual([
    './lazy: CJSResolvesToESM',
    './lazy: NoResolution',
  ]);
  expect(Object.keys(analysis.entrypoints['.'].resolutions)).toEqual([
    'node10',
    'node16-cjs',
    'node16-esm',
    'bundler',
  ]);
});

test('no file of the library asks for `fs`, or for any other module, but for what loads its files', () => {
  const dist = join(theme, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.c?js$/.test(file) && !file.startsWith('command/'));
  expect(files.length).toBeGreaterThan(100);
  const { inputs } = buildSync({
    absWorkingDir: dist,
    entryPoints: files.map((file) => ({ in: file, out: file })),
    bundle: true,
    // No module of Node is known, so that all are listed.
    platform: 'neutral',
    packages: 'external',
    format: 'esm',
    outdir: 'never-written',
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).metafile;
  const asked = Object.entries(inputs).flatMap(([file, { imports }]) =>
    imports.filter(({ external }) => external).map(({ path }) => `${file}: ${path}`),
  );
  expect(asked.sort()).toEqual(['node.js: node:module', 'parts/every-part.cjs: node:module']);
});

test('no file of the library gets a module of Node in another way', () => {
  for (const file of ['index.js', 'index.cjs', 'lazy.js', 'node.js'])
    expect(readFileSync(join(theme, 'dist', file), 'utf8')).not.toMatch(
      /getBuiltinModule|process\.binding|\brequire\((?!["'])/,
    );
});

test('a page finds the file for browsers at unpkg and jsDelivr', () => {
  const { unpkg, jsdelivr, exports } = manifest();
  const forBrowsers = exports['.'].import.default;
  expect([unpkg, jsdelivr]).toEqual([forBrowsers, forBrowsers]);
});

test('publishing tests; packing, and an installation from git, only builds', () => {
  const { scripts } = manifest();
  expect(scripts.prepublishOnly).toMatch(/^npm test\b/);
  expect(scripts.prepare).toBe('npm run build');
  expect(scripts.prepack).toBeUndefined();
});

test('an older Node or another package manager is told so by npm, and installs all the same', () => {
  const { devEngines } = manifest();
  expect(Object.keys(devEngines).sort()).toEqual(['packageManager', 'runtime']);
  // npm before 11 refuses what has no `onFail: "warn"`.
  for (const { onFail } of Object.values<{ onFail: string }>(devEngines))
    expect(onFail).toBe('warn');
});
