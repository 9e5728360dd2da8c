// `npm run cldr` writes names, too: of regions into src/locale/region-codes.ts, other-region-codes.ts,
// regions/<tag>.ts, long-region-names.ts and region-filter.ts, and of languages.
// Over 150 lines: all files that it writes come from one reading of CLDR.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { cldrName, localeTags, madeBy, read } from './cldr.mjs';
import {
  languageNamesFile,
  languageNamesModule,
  namedTagsFile,
  namedTagsModule,
} from './language-names.mjs';
import { shortRegionName } from './short-region-names.mjs';

const locale = fileURLToPath(new URL('../src/locale', import.meta.url));

export const regionCodesFile = `${locale}/region-codes.ts`;
export const otherRegionCodesFile = `${locale}/other-region-codes.ts`;
export const longRegionNamesFile = `${locale}/long-region-names.ts`;
export const regionFilterFile = `${locale}/region-filter.ts`;
export const regionsFolder = `${locale}/regions`;

/** Names that CLDR does not have in a language. @type {Record<string, Record<string, string>>} */
const missing = {
  mt: {
    CQ: 'Sark',
    EZ: 'iż-Żona tal-Euro',
    IO: 'it-Territorju Brittaniku tal-Oċean Indjan',
    UN: 'in-Nazzjonijiet Uniti',
  },
};

/** In no name of a region. */
const separator = '|';

/** Codes that ISO 3166-1 leaves to its users: CLDR has tests and the unknown under them, and Kosovo. */
const forUsers = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** @param {string} code */
const isRegion = (code) => /^[A-Z]{2}$/.test(code) && (!forUsers.test(code) || code === 'XK');

/** @param {string} name CLDR's of a locale @returns {Record<string, string>} */
export const territoriesOf = (name) =>
  read(`cldr-localenames-full/main/${name}/territories`).main[name].localeDisplayNames.territories;

/** The codes of ISO 3166-1, in their order. */
export const codes = Object.keys(territoriesOf('en')).filter(isRegion).sort();

/** The module of the codes, as text: those of today, and those that are out of use, such as UK. */
export function regionCodesModule() {
  const { territoryAlias } = read('cldr-core/supplemental/aliases').supplemental.metadata.alias;
  const old = Object.entries(territoryAlias)
    .filter(([code]) => /^[A-Z]{2}$/.test(code))
    .map(([code, alias]) => [code, /** @type {any} */ (alias)._replacement.split(' ')[0]]);
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** The codes of ISO 3166-1, in the order in which each language has its names. */',
    '// prettier-ignore',
    `export const regionCodes = '${codes.join(' ')}';`,
    '',
    '/** What codes that are out of use mean today: of several regions, the first. */',
    'export const oldRegionCodes: Record<string, string> = {',
    ...old.map(([code, today]) => `  ${code}: '${today}',`),
    '};',
    '',
  ].join('\n');
}

/** The module of the other codes, as text. */
export function otherRegionCodesModule() {
  const { codeMappings } = read('cldr-core/supplemental/codeMappings').supplemental;
  /** @param {string} name */
  const list = (name) => codes.map((code) => codeMappings[code]?.[name] ?? '-').join(' ');
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** The codes of three letters, in the order of those of two; a hyphen for none. */',
    '// prettier-ignore',
    `export const threeLetterCodes = '${list('_alpha3')}';`,
    '',
    '/** The codes of three digits, likewise. */',
    '// prettier-ignore',
    `export const regionNumbers = '${list('_numeric')}';`,
    '',
  ].join('\n');
}

/** The module of CLDR's names that are longer than those in `regions/<tag>.ts`, as text. */
export function longRegionNamesModule() {
  const lines = localeTags().map((tag) => {
    const territories = territoriesOf(cldrName(tag));
    const names = codes
      .filter((code) => territories[code] !== shortRegionName(tag, code, territories))
      .map((code) => [code, territories[code]]);
    return `  ${JSON.stringify(tag)}: ${JSON.stringify(Object.fromEntries(names))},`;
  });
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** What CLDR calls regions, and hardly anybody in an address, by language and code; people may type it. */',
    '// prettier-ignore',
    'export const longRegionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** The module of the filter of every name in every language, as text; the names are read from the sources. */
export function regionFilterModule() {
  const { everyRegionName } = sources('every-region-name');
  const { filterOf } = sources('filter');
  const texts = Object.entries(everyRegionName).flatMap(([code, list]) =>
    list
      .split('|')
      .filter((/** @type {string} */ name) => name && !name.startsWith('#'))
      .map((/** @type {string} */ name) => code + name.replace('?', '')),
  );
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** What `mayNameRegion` knows of every name of every region; made by `filterOf`. */',
    '// prettier-ignore',
    `export const regionFilter = ${JSON.stringify(filterOf(texts))};`,
    '',
  ].join('\n');
}

/** What a file of src/locale exports. @param {string} name */
function sources(name) {
  const { outputFiles } = buildSync({
    entryPoints: [`${locale}/${name}.ts`],
    bundle: true,
    format: 'cjs',
    write: false,
  });
  const module = { exports: /** @type {Record<string, any>} */ ({}) };
  new Script(`(module) => {${outputFiles[0]?.text}\n}`).runInThisContext()(module);
  return module.exports;
}

/** The module of a language's names, as text. @param {string} tag */
export function regionsModule(tag) {
  const territories = { ...territoriesOf(cldrName(tag)), ...missing[tag] };
  const names = codes.map((code) => shortRegionName(tag, code, territories));
  return [
    madeBy('build/region-names.mjs'),
    '',
    '// prettier-ignore',
    `export const regionNames = ${JSON.stringify(names.join(separator))}.split('${separator}');`,
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(regionCodesFile, regionCodesModule());
  writeFileSync(otherRegionCodesFile, otherRegionCodesModule());
  rmSync(regionsFolder, { recursive: true, force: true });
  mkdirSync(regionsFolder);
  for (const tag of localeTags()) writeFileSync(`${regionsFolder}/${tag}.ts`, regionsModule(tag));
  writeFileSync(longRegionNamesFile, longRegionNamesModule());
  writeFileSync(regionFilterFile, regionFilterModule());
  writeFileSync(languageNamesFile, languageNamesModule());
  writeFileSync(namedTagsFile, namedTagsModule());
}
