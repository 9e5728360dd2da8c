// Inputs that were slow once, or could be. Each is a file in forms/; they are never removed.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = new URL('forms/', import.meta.url);

/** @typedef {{ name: string, why: string, before: string, unit: string, after: string }} Form */

/** @type {Form[]} */
export const forms = readdirSync(fileURLToPath(folder)).map((file) => ({
  name: basename(file, '.json'),
  ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
}));

/**
 * A text of so many characters in this form.
 * @param {Form} form
 * @param {number} length
 */
export function textOf({ before, unit, after }, length) {
  const count = Math.ceil((length - before.length - after.length) / unit.length);
  return (before + unit.repeat(Math.max(0, count))).slice(0, length - after.length) + after;
}

/**
 * Where a text may stand; each place reads it in another way.
 * @type {Record<string, (text: string) => object>}
 */
export const places = {
  name: (text) => ({ basics: { name: text } }),
  label: (text) => ({ basics: { label: text } }),
  summary: (text) => ({ basics: { summary: text } }),
  image: (text) => ({ basics: { image: text } }),
  email: (text) => ({ basics: { email: text } }),
  phone: (text) => ({ basics: { phone: text } }),
  url: (text) => ({ basics: { url: text } }),
  birthDate: (text) => ({ basics: { birthDate: text } }),
  address: (text) => ({ basics: { location: { address: text } } }),
  countryCode: (text) => ({ basics: { location: { countryCode: text } } }),
  network: (text) => ({ basics: { profiles: [{ network: text }] } }),
  username: (text) => ({ basics: { profiles: [{ network: 'GitHub', username: text }] } }),
  'profile url': (text) => ({ basics: { profiles: [{ username: 'a', url: text }] } }),
  position: (text) => ({ work: [{ name: 'A', position: text }] }),
  'work url': (text) => ({ work: [{ name: 'A', url: text }] }),
  startDate: (text) => ({ work: [{ name: 'A', startDate: text }] }),
  highlight: (text) => ({ work: [{ name: 'A', highlights: [text] }] }),
  'highlight with figures': (text) => ({
    work: [{ name: 'A', highlights: [text] }],
    meta: { themeOptions: { figures: 'strong' } },
  }),
  score: (text) => ({ education: [{ area: 'A', score: text }] }),
  'skill level': (text) => ({ skills: [{ name: 'A', level: text }] }),
  keyword: (text) => ({ skills: [{ name: 'A', keywords: [text] }] }),
  doi: (text) => ({ publications: [{ name: 'A', doi: text }] }),
  reference: (text) => ({ references: [{ name: 'A', reference: text }] }),
  'custom key': (text) => ({ [`x-${text}`]: [{ [text]: 'A' }] }),
  'custom text': (text) => ({ 'x-a': [text] }),
  version: (text) => ({ meta: { version: text, canonical: text } }),
  lastModified: (text) => ({ meta: { lastModified: text } }),
  language: (text) => ({ basics: { name: { de: 'A', en: 'B' } }, meta: { language: text } }),
  'section title': (text) => ({
    skills: ['A'],
    meta: { themeOptions: { sections: [{ section: 'skills', title: text }] } },
  }),
  'section name': (text) => ({ skills: ['A'], meta: { themeOptions: { sections: [text] } } }),
  where: (text) => ({
    skills: ['A'],
    meta: { themeOptions: { sections: [{ section: 'skills', where: { [text]: text } }] } },
  }),
  'option label': (text) => ({ work: ['A'], meta: { themeOptions: { labels: { work: text } } } }),
  'option of another name': (text) => ({ meta: { themeOptions: { [text]: text } } }),
  color: (text) => ({ meta: { themeOptions: { colors: { accent: text, paper: [text, text] } } } }),
  margin: (text) => ({ meta: { themeOptions: { page: { size: text, margin: text } } } }),
  footer: (text) => ({ meta: { themeOptions: { footer: text } } }),
  'unknown key': (text) => ({ [text]: text }),
};

/**
 * One résumé of so many characters, made of many short texts.
 * @param {string} text
 * @param {number} length
 */
export const manyTimes = (text, length) => ({
  work: [{ name: 'A', highlights: Array(Math.ceil(length / text.length)).fill(text) }],
});

/** The milliseconds that a function keeps a processor busy, whoever else is waiting for it. @param {() => unknown} run */
export function busyTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
