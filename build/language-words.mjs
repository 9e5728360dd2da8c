// `npm run languages` writes src/locale/found/words-of-languages.ts: the words and letters used to detect a language.
// The words come from build/language-words.txt, the letters from CLDR.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cldrName, read } from './cldr.mjs';

const source = fileURLToPath(new URL('language-words.txt', import.meta.url));

export const languageWordsFile = fileURLToPath(
  new URL('../src/locale/found/words-of-languages.ts', import.meta.url),
);

/** CLDR lacks these languages, so only their words identify them. */
const withoutLetters = ['la'];

/** The source of the generated module. */
export function languageWordsModule() {
  const words = [...wordsByTag()];
  return [
    `// Generated from build/language-words.txt and CLDR ${read('cldr-core/package').version} by \`npm run languages\`.`,
    '',
    '/** For each language: its words of weight 5, 4 and 3, and its non-ASCII letters. */',
    '// prettier-ignore',
    'export const languages: Record<string, readonly string[]> = {',
    ...words.map(([tag, lists]) => row(tag, [...lists, letters(tag)])),
    '};',
    '',
    '/** Expressions that match words of only one of several very similar languages. */',
    '// prettier-ignore',
    'export const parts: Record<string, string> = {',
    ...[...partsByTag()].map(([tag, parts]) => row(tag, expression(parts))),
    '};',
    '',
  ].join('\n');
}

/** @param {string} tag @param {unknown} value */
const row = (tag, value) => `  ${JSON.stringify(tag)}: ${JSON.stringify(value)},`;

const lines = () => readFileSync(source, 'utf8').split('\n');

/** @returns {Map<string, string[]>} the words of each language: three strings, for weights 5, 4 and 3 */
function wordsByTag() {
  /** @type {Map<string, Map<string, number>>} */
  const byTag = new Map();
  for (const line of lines()) {
    const [, tags, weight, words = ''] = /^([\w,-]+) ([345]) (.+)$/.exec(line) ?? [];
    for (const tag of tags?.split(',') ?? []) {
      const known = byTag.get(tag) ?? new Map();
      byTag.set(tag, known);
      for (const word of words.split(' '))
        known.set(word, Math.max(known.get(word) ?? 0, Number(weight)));
    }
  }
  return new Map(
    [...byTag].map(([tag, words]) => [tag, [5, 4, 3].map((said) => only(words, said))]),
  );
}

/** @returns {Map<string, string[]>} */
function partsByTag() {
  /** @type {Map<string, string[]>} */
  const byTag = new Map();
  for (const line of lines()) {
    const [, tags, parts] = /^([\w,-]+) ~ (.+)$/.exec(line) ?? [];
    for (const tag of tags?.split(',') ?? [])
      byTag.set(tag, [...(byTag.get(tag) ?? []), .../** @type {string} */ (parts).split(' ')]);
  }
  return byTag;
}

/** One regular expression for prefixes, suffixes, whole words and substrings. @param {string[]} parts */
function expression(parts) {
  /** @param {RegExp} form */
  const of = (form) => parts.flatMap((part) => form.exec(part)?.[1] ?? []).join('|');
  const all = [
    [`^(?:`, of(/^([^-*]+)-$/), ')'],
    [`(?:`, of(/^-([^-*]+)$/), ')$'],
    [`^(?:`, of(/^([^-*]+)$/), ')$'],
    [`(?:`, of(/^([^-*]+)\*$/), ')'],
  ];
  return all
    .filter(([, some]) => some)
    .map((piece) => piece.join(''))
    .join('|');
}

/** @param {Map<string, number>} words @param {number} said */
const only = (words, said) =>
  [...words]
    .filter(([, weight]) => weight === said)
    .map(([word]) => word)
    .join(' ');

/** The non-ASCII letters of a language. @param {string} tag */
function letters(tag) {
  if (withoutLetters.includes(tag)) return '';
  const name = cldrName(tag);
  const { exemplarCharacters } = read(`cldr-misc-full/main/${name}/characters`).main[name]
    .characters;
  return [...new Set(exemplarCharacters.normalize('NFC').match(/[^\0-\x7F]/gu) ?? [])].join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(languageWordsFile, languageWordsModule());
