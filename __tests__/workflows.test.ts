import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(__dirname, '../.github');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const yamlFiles = (path: string) =>
  readdirSync(join(folder, path))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${path}/${file}`);

const workflows = yamlFiles('workflows');

test('every action is that of one commit, with its version', () => {
  const used = workflows.flatMap((file) => read(file).match(/uses:.*/g) ?? []);
  expect(used.length).toBeGreaterThan(20);
  expect(
    used.filter((line) => !/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
  ).toEqual([]);
});

test('no action is used in two versions', () => {
  const used = workflows.flatMap((file) => read(file).match(/[\w-]+\/[\w-]+@[\da-f]{40}/g) ?? []);
  const names = [...new Set(used)].map((action) => action.split('@')[0]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(workflows)('%s', (file) => {
  const { permissions, concurrency, jobs } = parse(read(file));
  const steps = Object.values<any>(jobs).flatMap((job) => job.steps);

  test('may read, and no more where no job asks for it', () => {
    expect(permissions).toEqual({ contents: 'read' });
  });

  test('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: inputs } of checkouts) expect(inputs?.['persist-credentials']).toBe(false);
  });

  test('does not run twice at a time for the same state', () => {
    expect(concurrency.group).toContain('${{ github.workflow }}');
  });

  test('every job ends', () => {
    for (const job of Object.values<any>(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test.each(yamlFiles('ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml')))(
  '%s is a form as GitHub reads them',
  (file) => {
    const { name, description, body } = parse(read(file));
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const ids = body.map(({ id }: { id?: string }) => id).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(typeof (attributes.label ?? attributes.value)).toBe('string');
    }
  },
);
