import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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

test('no file of the library asks for a module of Node, but for what loads the others', () => {
  const files = readdirSync(join(theme, 'dist'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.c?js$/.test(file) && !file.startsWith('command/'));
  const asking = files.filter((file) =>
    /(?:require\(|from\s*|import\()["'](?:node:|fs|path|url|os)\b/.test(
      readFileSync(join(theme, 'dist', file), 'utf8'),
    ),
  );
  expect(asking.sort()).toEqual(['node.js', 'parts/every-part.cjs']);
});
