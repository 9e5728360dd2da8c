import { bareName, findRegion, isEnglishNameOf, isNameOf } from '../../locale/find-region';
import { nameLetters } from '../../locale/name-letters';
import { piecesOf } from './pieces';

const regionNames = () =>
  require('../../locale/region-names') as typeof import('../../locale/region-names');

/** A country as typed, known or not. */
export interface Country {
  /** Two letters if known; otherwise as typed. */
  code: string;
  /** The name to print: in the page's language, or as typed. */
  name: string;
  /** Whether letters are one of its names or codes. */
  isNamed: (letters: string) => boolean;
}

/**
 * Finds a country by any of its codes, or by its name in any language. Anything else stays as typed, and so does a
 * name in the page's own language.
 * @param language `language` of the locale
 */
export function knownCountry(typed: string, language: string): Country {
  if (!typed) return { code: '', name: '', isNamed: () => false };
  const letters = nameLetters(typed);
  const isCode = shortCode.test(typed);
  const found = isCode ? letters : codeIn(typed);
  const { code, name } = regionNames().regionOf(found, language);
  if (!found || code === name) {
    return { code: typed, name: typed, isNamed: (other) => other !== '' && other === letters };
  }
  const isOwn =
    nameLetters(name) === letters ||
    (isEnglish(language) && isInEnglish(name, code, letters)) ||
    (!isCode && isLongName(letters, code, language));
  return {
    code,
    name: isOwn && !isCode && isWritten(typed) ? typed : name,
    isNamed: (other) => other === letters || mayBe(code, other),
  };
}

const longestName = 100;
const shortCode = /^(?:[a-z]{2}|u\.? ?[sk]\.?)$/i;

/** The code of a country; also of several names for the same one: "DE, Germany". */
function codeIn(typed: string): string {
  if (typed.length > longestName) return '';
  const found = findRegion(typed);
  if (found || !/[,(/]/.test(typed)) return found;
  const codes = piecesOf(typed).map(({ text }) =>
    shortCode.test(text) ? text.toUpperCase() : findRegion(text),
  );
  return codes.every((code) => code === codes[0]) ? (codes[0] ?? '') : '';
}

const isEnglish = (language: string): boolean => language === 'en' || language.startsWith('en-');

const isInEnglish = (name: string, code: string, letters: string): boolean =>
  nameLetters(name) === bareName(letters) || isEnglishNameOf(code, letters);

/** Whether the letters are the full CLDR name of a region; addresses use a shorter one. */
function isLongName(letters: string, code: string, language: string): boolean {
  const { longRegionNames } =
    require('../../locale/long-region-names') as typeof import('../../locale/long-region-names');
  return nameLetters(longRegionNames[language]?.[code] ?? '') === letters;
}

/** Whether a name mixes upper and lower case, unlike "germany" and "GERMANY". */
const isWritten = (name: string): boolean =>
  name !== name.toLowerCase() && name !== name.toUpperCase();

/** Fast check: most texts are not country names and need no lookup in the full table. */
const mayBe = (code: string, letters: string): boolean =>
  regionNames().mayNameRegion(code, letters) && isNameOf(code, letters);
