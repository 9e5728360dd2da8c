// The names of regions in addresses: shorter than CLDR's default name, if nobody writes that in an address.
// See https://www.unicode.org/reports/tr35/tr35-general.html#Display_Name_Elements for `alt-short` and `alt-variant`.

/** CLDR's default names of these add China's official title or speak of territories. */
const shortEverywhere = ['HK', 'MO', 'PS'];

/**
 * Languages in which addresses usually have CLDR's short name of the United States. In all others, people write the
 * long one, or CLDR's short name is only an abbreviation ("É.-U.", "A.S"). The same is true of the United Kingdom in
 * every language.
 */
const unitedStates = new Set(
  'bg cs de el et fi he hi hr hu lt lv pl ru sk sl sr sr-Latn tr uk ur'.split(' '),
);

/** Two countries with the same name, which CLDR distinguishes in two ways: "Congo-Kinshasa" and "Congo (DRC)". */
const twoOfOneName = ['CD', 'CG'];

/** The second name in brackets is not needed: "Myanmar (Burma)". */
const withoutBrackets = ['CI', 'MM', 'TL'];

/** CLDR's short name means something else: the Palestinian Authority. @type {Record<string, Record<string, string>>} */
const own = { sk: { PS: 'Palestína' } };

/** @typedef {Record<string, string>} Territories CLDR's names in a locale, by code */

/** @param {string} tag @param {string} code @param {Territories} territories */
export function shortRegionName(tag, code, territories) {
  const name = unspaced(territories[code] ?? '');
  if (own[tag]?.[code]) return own[tag][code];
  if (shortEverywhere.includes(code) || (code === 'US' && unitedStates.has(tag)))
    return territories[`${code}-alt-short`] ?? name;
  if (twoOfOneName.includes(code)) return shorterOf(territories)[code] ?? name;
  return withoutBrackets.includes(code) ? name.replace(/\s*[(（].*[)）]$/, '') : name;
}

/** The shorter way to tell the two names apart. @param {Territories} territories @returns {Territories} */
function shorterOf(territories) {
  /** @param {string} way */
  const names = (way) => twoOfOneName.map((code) => unspaced(territories[code + way] ?? ''));
  const [usual, other] = [names(''), names('-alt-variant')];
  const isShorter = other.every(Boolean) && other.join('').length < usual.join('').length;
  return Object.fromEntries(
    (isShorter ? other : usual).map((name, at) => [twoOfOneName[at], name]),
  );
}

/** "Congo - Kinshasa" is one name, not two, so the spaces are removed. @param {string} name */
const unspaced = (name) => name.replace(/\s[-–]\s/, '-');
