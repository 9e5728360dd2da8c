import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { inspect, render } from '../../index';
import optionsSchema from '../../src/options/options.schema.json';
import { factOf } from '../options/documented';
import testResume from '../options/resume.json';
import { documentOf, fencesOf, root, type Fence } from './documents';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isOptions = ajv.compile(optionsSchema);
const isResume = ajv.compile(
  JSON.parse(readFileSync(join(root, 'dist/resume.schema.json'), 'utf8')),
);

/** Pages whose JSON has a test of its own: settings of editors, and examples that are wrong on purpose. */
const testedBy: Readonly<Record<string, string>> = {
  'docs/options.md': '__tests__/options/documented.ts',
  'docs/editors.md': '__tests__/editors/documented.test.ts',
  'docs/inspect.md': '__tests__/docs/inspect.test.ts',
};
const fileOf = ({ at }: Fence) => at.split(':')[0]!;
const blocks = fencesOf('json').filter((fence) => !Object.hasOwn(testedBy, fileOf(fence)));

test.each(Object.entries(testedBy))('%s is tested by %s', (file, by) => {
  expect(readFileSync(join(root, by), 'utf8')).toContain(file.replace('docs/', ''));
  expect(existsSync(join(root, file))).toBe(true);
});

test('there are examples to try', () => expect(blocks.length).toBeGreaterThan(15));

test('what docs/options.md shows of inspect is what its examples are tested for', () => {
  const { fences } = documentOf('docs/options.md');
  const shown = fences.flatMap(({ language, code }, index) =>
    language === 'text' ? [{ code, facts: fences[index - 1]!.comments.map(factOf) }] : [],
  );
  expect(shown.length).toBeGreaterThan(1);
  for (const { code, facts } of shown)
    expect(code.split('\n')).toEqual(facts.map(({ text }) => text));
});

const isOnlyOptions = (value: object) =>
  Object.keys(value).every((key) => Object.hasOwn(optionsSchema.properties, key));

const folded = (html: string) => html.replace(/\s+/g, ' ');

describe.each(blocks.map((fence) => [fence.at, fence] as const))('%s', (_, { code, comments }) => {
  const value = JSON.parse(code);
  const areOptions = isOnlyOptions(value);
  const facts = comments.map(factOf);
  const themeOptions = { ...testResume.meta.themeOptions, ...value };
  const resume = areOptions ? { ...testResume, meta: { ...testResume.meta, themeOptions } } : value;
  const page = folded(render(resume));

  test('is valid', () => {
    const isValid = areOptions ? isOptions : isResume;
    isValid(value);
    expect(isValid.errors).toBeNull();
  });

  if (Object.keys(value).some((key) => key !== 'meta'))
    test('is followed by facts', () => expect(facts).not.toEqual([]));

  for (const { says, text } of facts) {
    if (says === 'inspect') {
      test(`inspect says ${text || 'nothing'}`, () => {
        const said = inspect(resume).filter(({ path }) => path.startsWith('meta.'));
        expect(said.map(({ path, reason }) => `${path}: ${reason}`)).toEqual(text ? [text] : []);
      });
      continue;
    }
    test(`the page ${says} ${text}`, () => {
      expect(page.includes(text)).toBe(says === 'has');
      // And it is the example that does it.
      if (areOptions) expect(folded(render(testResume)).includes(text)).toBe(says !== 'has');
      else if (says === 'has') expect(render({})).not.toContain(text);
      else expect(code).toContain(text);
    });
  }
});
