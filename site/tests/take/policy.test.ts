import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const html = readFileSync(new URL('../../dist/index.html', import.meta.url), 'utf8');
const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';

test('the built page’s policy stands before all that is loaded', () => {
  const at = html.indexOf('Content-Security-Policy');
  expect(at).toBeGreaterThan(0);
  for (const loaded of ['<script', '<link', '<style', '<img'])
    expect(!html.includes(loaded) || html.indexOf(loaded) > at).toBe(true);
});

test.each([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['connect-src', "'self'"],
  ['worker-src', "'self'"],
  ['form-action', "'none'"],
  ['base-uri', "'none'"],
])('the policy says %s %s', (directive, value) => {
  expect(policy.split(/;\s*/)).toContain(`${directive} ${value}`);
});

test('the policy names no other site', () => {
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
});
