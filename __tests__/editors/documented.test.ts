import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, configured, offered, underlined } from './editor';

const document = readFileSync(join(__dirname, '../../docs/editors.md'), 'utf8');

/** Blocks of docs/editors.md. */
const blocks = (language: string): string[] =>
  [...document.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)\n\`\`\`$`, 'gm'))].map(
    ([, text]) => text!,
  );

/** The settings of schemas, wherever in an editor's settings they stand. */
function schemasIn(settings: unknown): { fileMatch: string[]; url: string }[] | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined;
  for (const [key, value] of Object.entries(settings)) {
    const found = /^(?:json\.)?schemas$/.test(key) ? value : schemasIn(value);
    if (found) return found;
  }
  return undefined;
}

const all = blocks('json');
const resumes = all.filter((text) => text.includes('"$schema"'));
const settings = all.filter((text) => schemasIn(JSON.parse(text)));

test('the document has both ways to name the schema, and settings of two editors', () => {
  expect([resumes.length, settings.length]).toEqual([2, 2]);
  // The other block is about trust.
  expect(all.length).toBe(5);
});

test.each(resumes)('%s is completed, and told when it is wrong', async (text) => {
  expect(await underlined(text)).toEqual([]);
  const line = JSON.parse(text).$schema.replace(/^\./, '');
  expect(asked.some((address) => address.endsWith(line))).toBe(true);
  const fonts = await offered(text.replace('"serif"', '|'));
  expect(fonts.map(({ label }) => label)).toEqual(['"sans"', '"serif"', '"system"']);
  const fields = await offered(text.replace('"basics": { ', '"basics": { |, '));
  expect(fields.map(({ label }) => label)).toContain('pronouns');
  expect(await underlined(text.replace('"serif"', '"serf"'))).toHaveLength(1);
});

test.each(settings)('with %s a résumé without the line is completed', async (text) => {
  const schemas = schemasIn(JSON.parse(text))!;
  const wrong = '{ "meta": { "themeOptions": { "font": "serf" } } }';
  expect(await underlined(wrong)).toEqual([]);
  await configured(schemas, async () => {
    expect(await underlined(wrong)).toHaveLength(1);
    expect(await underlined(wrong, 'package.json')).toEqual([]);
  });
});

test('the domain to be trusted is that of the address', () => {
  const [trusted] = all.filter((text) => text.includes('trustedDomains')).map((t) => JSON.parse(t));
  const [domain] = Object.keys(trusted['json.schemaDownload.trustedDomains']);
  expect(JSON.parse(resumes[0]!).$schema.startsWith(domain)).toBe(true);
});

test('the comment of YAML names the same address', () => {
  const [yaml] = blocks('yaml');
  const [, address] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(yaml!)!;
  expect(address).toBe(JSON.parse(resumes[0]!).$schema);
});

test('the package exports what the lines lead to', () => {
  const { exports } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  for (const text of resumes)
    expect(JSON.parse(text).$schema.endsWith(exports['./resume.schema.json'].slice(1))).toBe(true);
});
