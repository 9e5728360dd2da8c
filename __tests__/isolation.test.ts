import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Pages of dist and of a theme that changes shared packages, rendered in this order in one process. */
const rendered = (...order: ('ours' | 'theirs')[]): string[] => {
  const script = join(__dirname, 'isolation/render-in-order.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, ...order], { encoding: 'utf8' }));
};

const [ours = ''] = rendered('ours');
const [theirs = ''] = rendered('theirs');

test('what is compared: a page of ours, and a theme that does change Handlebars and marked', () => {
  expect(ours).toMatch(/^<!doctype html>/);
  expect(ours).toContain('<strong>');
  expect(ours).not.toContain('theirs');
  expect(theirs).toContain('theirs: formatDate');
  expect(theirs).toContain('<i>theirs: entry</i>');
  expect(theirs).toContain('<!-- theirs -->');
});

test.each([
  [['ours', 'theirs']],
  [['theirs', 'ours']],
  [['ours', 'theirs', 'ours', 'theirs']],
  [['theirs', 'ours', 'theirs', 'ours']],
] as ('ours' | 'theirs')[][][])('%j: both pages as when alone', (order = []) => {
  expect(rendered(...order)).toEqual(order.map((name) => ({ ours, theirs })[name]));
});
