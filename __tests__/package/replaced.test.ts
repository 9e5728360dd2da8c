import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dist = join(__dirname, '../../dist');
const folder = mkdtempSync(join(tmpdir(), 'replaced-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pages that need parts of every kind: languages, regions, fonts, marks, Markdown, odd shapes, dates. */
const script = `
const { rmSync, mkdirSync, writeFileSync } = require('node:fs');
const { render, select, inspect } = require('./dist/index.cjs');
const resume = {
  basics: { name: ['Ada', 'Žofia'], email: 'ada@secret.example', location: { countryCode: 'DE' } },
  work: { a: { name: 'A', startDate: 'Marzo 2019', summary: '[a](https://a.example) *b*', private: 1 } },
  meta: { language: 'pl', themeOptions: { colors: { accent: '#7a1f3d' }, font: 'serif' } },
};
const all = () => JSON.stringify([
  render(resume), render(resume, { audience: 'public' }), render(resume, { language: 'ja' }),
  render({ ...resume, meta: {} }), select(resume, { audience: 'public' }), inspect(resume),
]);
const pages = process.argv[2] === 'whole' ? all() : [render({}), render({})].length;
rmSync('dist', { recursive: true });
mkdirSync('dist/parts', { recursive: true });
writeFileSync('dist/parts/inspect.cjs', 'half of a fi');
process.stdout.write(process.argv[2] === 'whole' ? pages : all());
`;

const run = (when: string): string => {
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'run.cjs'), script);
  return execFileSync(process.execPath, ['run.cjs', when], { cwd: folder, encoding: 'utf8' });
};

test('a server keeps its parts when the package is replaced under it', () => {
  const whole = run('whole');
  expect(whole.length).toBeGreaterThan(100_000);
  expect(run('replaced') === whole).toBe(true);
});
