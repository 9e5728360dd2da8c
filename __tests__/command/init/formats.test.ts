import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import resumeSchema from '@jsonresume/schema/schema.json';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseJson, type ParseError } from 'jsonc-parser';
import { parse as parseYaml } from 'yaml';
import { formats } from '../../../command/init/formats';
import { schemaAddress } from '../../../command/init/schema-place';
import { inspect, render } from '../../../index';
import { underlined } from '../../editors/editor';

const folder = mkdtempSync(join(tmpdir(), 'ordinal-init-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (ending: string) => formats[ending]!(folder);

function parsed(text: string, ending: string): any {
  if (ending === '.json') return JSON.parse(text);
  if (ending !== '.jsonc') return parseYaml(text);
  const errors: ParseError[] = [];
  const resume = parseJson(text, errors, { allowTrailingComma: false });
  expect(errors).toEqual([]);
  return resume;
}

const all = Object.keys(formats);
const isResume = addFormats(new Ajv({ allErrors: true })).compile(resumeSchema);
const ours = JSON.parse(readFileSync(join(__dirname, '../../../dist/resume.schema.json'), 'utf8'));
const isOurs = new Ajv({ strict: false, validateFormats: false }).compile(ours);

describe.each(all)('the sample as %s', (ending) => {
  test('is a JSON Resume, and valid for editors', async () => {
    const resume = parsed(await write(ending), ending);
    expect([isResume(resume), isResume.errors]).toEqual([true, null]);
    expect([isOurs(resume), isOurs.errors]).toEqual([true, null]);
  });

  test('leaves nothing out', async () => {
    expect(inspect(parsed(await write(ending), ending))).toEqual([]);
  });

  test('shows every section, and no comment', async () => {
    const text = await write(ending);
    const [, body = ''] = render(parsed(text, ending)).split('<body');
    const titles = 'Experience Projects Education Skills Languages Certificates'.split(' ');
    expect(titles.filter((title) => !body.includes(`>${title}</h2>`))).toEqual([]);
    const comments = [...text.matchAll(/^ *(?:\/\/|#) (.{10,30})/gm)].map(([, words]) => words!);
    const hidden = [...comments, 'resume.schema.json'];
    expect(hidden.filter((words) => body.includes(words))).toEqual([]);
  });

  test('is short', async () => {
    const lines = (await write(ending)).split('\n').length;
    expect([lines > 60, lines <= 105]).toEqual([true, true]);
  });
});

test('all formats say the same', async () => {
  const [json, ...others] = await Promise.all(
    all.map(async (ending) => {
      const { $schema: _, ...resume } = parsed(await write(ending), ending);
      return resume;
    }),
  );
  for (const other of others) expect(other).toEqual(json);
});

test('JSON has no comments, the others have all of them', async () => {
  const count = (text: string) => (text.match(/^ *(?:\/\/|# [^y]).*/gm) ?? []).length;
  expect(count(await write('.json'))).toBe(0);
  expect(count(await write('.jsonc'))).toBeGreaterThan(8);
  expect(count(await write('.yaml'))).toBe(count(await write('.jsonc')));
});

test('an older reader of YAML takes no text for something else', async () => {
  const old = parseYaml(await write('.yaml'), { version: '1.1' });
  expect(old.basics.location.countryCode).toBe('NO');
  expect(old).toEqual(parseYaml(await write('.yaml')));
});

test('each variant of it is a page', async () => {
  const resume = JSON.parse(await write('.json'));
  const variants = Object.keys(resume.meta.themeOptions.variants);
  expect(variants).toHaveLength(2);
  for (const variant of variants)
    expect(inspect(resume, { variant }).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/left out by its tags|the audience is public/),
    ]);
});

test('editors find the schema, and underline nothing', async () => {
  expect(await underlined(await write('.json'))).toEqual([]);
  expect(await underlined(await write('.jsonc'), 'resume.jsonc')).toEqual([]);
  const wrong = (await write('.json')).replace('"sans"', '"snas"');
  expect(await underlined(wrong)).toHaveLength(1);
});

test('YAML names the schema of the package where it is installed', async () => {
  const line = async () => (await write('.yaml')).split('\n')[0];
  expect(await line()).toBe(`# yaml-language-server: $schema=${schemaAddress}`);
  const path = 'node_modules/jsonresume-theme-ordinal/dist/resume.schema.json';
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), '{}');
  expect(await line()).toBe(`# yaml-language-server: $schema=./${path}`);
  // JSON Resume's own validator wants a whole address.
  expect(JSON.parse(await write('.json')).$schema).toBe(schemaAddress);
});
