// Assertions about pages, whatever tool made them.
import assert from 'node:assert/strict';
import { look } from './chromium.mjs';

/** @typedef {Record<string, any>} Resume */

/** Words that the registry's check refuses, and the marks that HackMyResume puts around strings. */
const artifacts = /\bundefined\b|\bNaN\b|\[object Object\]|@@@@/;

/** Asserts that a page equals that of the theme, byte for byte. @param {string} html @param {string} expected */
export function sameBytes(html, expected) {
  if (html === expected) return;
  let at = 0;
  while (html[at] === expected[at]) at++;
  const near = (/** @type {string} */ text) =>
    JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  assert.fail(`another page from character ${at} on: ${near(html)} instead of ${near(expected)}`);
}

/** The names that readers look for first. @param {Resume} resume @returns {string[]} */
export const wordsOf = ({ basics, work = [], projects = [], education = [] }) =>
  [
    basics.name,
    basics.label,
    ...work.flatMap((/** @type {Resume} */ job) => [job.name, job.position]),
    ...projects.map((/** @type {Resume} */ project) => project.name),
    ...education.map((/** @type {Resume} */ school) => school.institution),
  ].filter(Boolean);

/** Ignores line breaks and capitals, because both depend on the layout. @param {string} text */
const folded = (text) => text.replace(/\s+/g, '').toLowerCase();

/** @param {string} text @param {string[]} words */
export function holdsWords(text, words) {
  const seen = folded(text);
  assert.deepEqual(
    words.filter((word) => !seen.includes(folded(word))),
    [],
    'words that are missing',
  );
}

/** Asserts that this is one complete document by the theme, without artifacts of the tool. @param {string} html */
export function isWholePage(html) {
  assert.match(html, /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8"/i);
  assert.match(html, /<h1[\s>][^]*<\/html>\s*$/);
  assert.doesNotMatch(html, artifacts);
}

/**
 * Asserts that Chromium shows the résumé without requests or errors.
 * @param {{ html: string } | { address: string }} shown
 * @param {string[]} words
 */
export async function showsQuietly(shown, words) {
  const { text, requests, complaints } = await look(shown);
  const host = 'address' in shown ? new URL(shown.address).host : '';
  holdsWords(text, words);
  assert.deepEqual(
    requests.filter((url) => new URL(url).host !== host),
    [],
    'requests',
  );
  assert.deepEqual(complaints, [], 'complaints of the browser');
}

/**
 * Asserts that Chromium shows the same text for both, ignoring white space.
 * @param {string} html
 * @param {string} expected
 */
export async function sameText(html, expected) {
  const [seen, wanted] = [await look({ html }), await look({ html: expected })];
  sameBytes(folded(seen.text), folded(wanted.text));
}

/**
 * Asserts that a tool printed no warnings.
 * @param {import('./program.mjs').Said} said
 * @param {RegExp} [known] warnings that it always prints
 */
export function isSilent({ stdout, stderr }, known) {
  const lines =
    `${stderr}\n${stdout.match(/^.*(warn|deprecat|error).*$/gim)?.join('\n') ?? ''}`.split('\n');
  assert.deepEqual(
    lines.filter((line) => line.trim() && !known?.test(line)),
    [],
    'warnings',
  );
}
