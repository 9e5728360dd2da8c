import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { name as theme, version } from '../package.json';

// `npm run runners` tests that the examples work. These tests check what is possible without installing anything.
const root = join(__dirname, '..');
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const json = (...path: string[]) => JSON.parse(text(...path));

test('there are examples, and the README of examples/ names each', () => {
  expect(examples.length).toBeGreaterThan(4);
  const named = [...text('examples/README.md').matchAll(/\]\(([\w-]+)\)/g)].map(([, name]) => name);
  expect(named.sort()).toEqual([...examples].sort());
});

test('the runners run each', () => {
  const run = [...text('runners/examples.mjs').matchAll(/example\('([\w-]+)'/g)];
  expect(run.map(([, name]) => name).sort()).toEqual([...examples].sort());
});

describe.each(examples)('%s', (example) => {
  const path = (...parts: string[]) => join('examples', example, ...parts);
  const manifest = json(path('package.json'));

  test('asks for the theme of this version', () => {
    const { dependencies, devDependencies } = manifest;
    const [major, minor] = version.split('.');
    expect({ ...dependencies, ...devDependencies }[theme]).toMatch(`^${major}.${minor}.`);
  });

  test('its README has the commands of its package.json, and no others', () => {
    const used = [...text(path('README.md')).matchAll(/npm (?:run )?(start|[\w:]+)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !['install', 'may', 'run'].includes(script));
    const scripts = Object.keys(manifest.scripts);
    expect(used.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  test('its résumé is valid, made up, and names the theme', () => {
    const resume = json(path('resume.json'));
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const isValid = ajv.compile(schema);
    isValid(resume);
    expect(isValid.errors).toBeNull();
    expect(resume.meta.theme).toBe(theme);
    const addresses = JSON.stringify(resume).match(/(?:https?:\/\/|@)[\w.-]+/g) ?? [];
    const real = addresses.filter((address) => !address.endsWith('.example'));
    expect(real).toEqual(['https://raw.githubusercontent.com']);
  });

  test('what it installs and makes stays out of git', () => {
    expect(existsSync(join(root, path('.gitignore')))).toBe(true);
    expect(text(path('.gitignore'))).toMatch(/^node_modules\/$/m);
  });
});
