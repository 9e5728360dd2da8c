// The name of a region as it stands in an address: shorter than CLDR's name where that is nobody's address.
// See https://www.unicode.org/reports/tr35/tr35-general.html#Display_Name_Elements for `alt-short` and `alt-variant`.

/** CLDR's names have China's title for these, or speak of territories. */
const shortEverywhere = ['HK', 'MO', 'PS'];

/**
 * Languages in which an address has CLDR's short name of the United States, and hardly ever the long one. Elsewhere
 * people write the long one, or CLDR's short name is none ("É.-U.", "A.S"). The same is true of the United Kingdom
 * in every language.
 */
const unitedStates = new Set(
  'bg cs de el et fi he hi hr hu lt lv pl ru sk sl sr sr-Latn tr uk ur'.split(' '),
);

/** Two countries of one name, which CLDR tells apart in two ways: "Congo-Kinshasa" and "Congo (DRC)". */
const twoOfOneName = ['CD', 'CG'];

/** A second name in brackets says nothing more: "Myanmar (Burma)". */
const withoutBrackets = ['CI', 'MM', 'TL'];

/** Where CLDR's short name is another thing: the Palestinian Authority. @type {Record<string, Record<string, string>>} */
const own = { sk: { PS: 'Palestína' } };

/** @typedef {Record<string, string>} Territories CLDR's names of a locale, by code */

/** @param {string} tag @param {string} code @param {Territories} territories */
export function shortRegionName(tag, code, territories) {
  const name = unspaced(territories[code] ?? '');
  if (own[tag]?.[code]) return own[tag][code];
  if (shortEverywhere.includes(code) || (code === 'US' && unitedStates.has(tag)))
    return territories[`${code}-alt-short`] ?? name;
  if (twoOfOneName.includes(code)) return shorterOf(territories)[code] ?? name;
  return withoutBrackets.includes(code) ? name.replace(/\s*[(（].*[)）]$/, '') : name;
}

/** Both names in that of the two ways that is shorter. @param {Territories} territories @returns {Territories} */
function shorterOf(territories) {
  /** @param {string} way */
  const names = (way) => twoOfOneName.map((code) => unspaced(territories[code + way] ?? ''));
  const [usual, other] = [names(''), names('-alt-variant')];
  const isShorter = other.every(Boolean) && other.join('').length < usual.join('').length;
  return Object.fromEntries(
    (isShorter ? other : usual).map((name, at) => [twoOfOneName[at], name]),
  );
}

/** "Congo - Kinshasa" is one name, not two. @param {string} name */
const unspaced = (name) => name.replace(/\s[-–]\s/, '-');
