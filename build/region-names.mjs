// Part of `npm run cldr`: writes the names of regions (src/locale/region-codes.ts, other-region-codes.ts,
// regions/<tag>.ts, long-region-names.ts and region-filter.ts) and of languages.
// Over 150 lines: all these files come from one reading of CLDR.
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

/** Names that CLDR lacks in a language. @type {Record<string, Record<string, string>>} */
const missing = {
  mt: {
    CQ: 'Sark',
    EZ: 'iż-Żona tal-Euro',
    IO: 'it-Territorju Brittaniku tal-Oċean Indjan',
    UN: 'in-Nazzjonijiet Uniti',
  },
};

/** Occurs in no name. */
const separator = '|';

/** Codes that ISO 3166-1 reserves for private use. CLDR uses them for tests, unknown regions and Kosovo (XK). */
const forUsers = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** @param {string} code */
const isRegion = (code) => /^[A-Z]{2}$/.test(code) && (!forUsers.test(code) || code === 'XK');

/** @param {string} name CLDR's name of a locale @returns {Record<string, string>} */
export const territoriesOf = (name) =>
  read(`cldr-localenames-full/main/${name}/territories`).main[name].localeDisplayNames.territories;

/** The codes of ISO 3166-1, sorted. */
export const codes = Object.keys(territoriesOf('en')).filter(isRegion).sort();

/** The source of the module of region codes: current ones, and withdrawn ones such as UK. */
export function regionCodesModule() {
  const { territoryAlias } = read('cldr-core/supplemental/aliases').supplemental.metadata.alias;
  const old = Object.entries(territoryAlias)
    .filter(([code]) => /^[A-Z]{2}$/.test(code))
    .map(([code, alias]) => [code, /** @type {any} */ (alias)._replacement.split(' ')[0]]);
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** The codes of ISO 3166-1, in the same order as the names of each language. */',
    '// prettier-ignore',
    `export const regionCodes = '${codes.join(' ')}';`,
    '',
    '/** Withdrawn codes with their replacements: the first one, if there are several. */',
    'export const oldRegionCodes: Record<string, string> = {',
    ...old.map(([code, today]) => `  ${code}: '${today}',`),
    '};',
    '',
  ].join('\n');
}

/** The source of the module of three-letter and three-digit codes. */
export function otherRegionCodesModule() {
  const { codeMappings } = read('cldr-core/supplemental/codeMappings').supplemental;
  /** @param {string} name */
  const list = (name) => codes.map((code) => codeMappings[code]?.[name] ?? '-').join(' ');
  return [
    madeBy('build/region-names.mjs'),
    '',
    '/** Three-letter codes, in the order of the two-letter ones; a hyphen if there is none. */',
    '// prettier-ignore',
    `export const threeLetterCodes = '${list('_alpha3')}';`,
    '',
    '/** Three-digit codes, in the same order. */',
    '// prettier-ignore',
    `export const regionNumbers = '${list('_numeric')}';`,
    '',
  ].join('\n');
}

/** The source of the module of CLDR names that are longer than those in `regions/<tag>.ts`. */
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
    '/** CLDR names that are rarely used in addresses but may be typed, by language and code. */',
    '// prettier-ignore',
    'export const longRegionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

/** The source of the module with the filter for all names in all languages; the names are read from src/locale. */
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
    '/** The data of `mayNameRegion` about all region names; made by `filterOf`. */',
    '// prettier-ignore',
    `export const regionFilter = ${JSON.stringify(filterOf(texts))};`,
    '',
  ].join('\n');
}

/** The exports of a file in src/locale. @param {string} name */
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

/** The source of the module of region names in a language. @param {string} tag */
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
