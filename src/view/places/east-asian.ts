import type { KnownPlace } from './pieces';

/** Scripts whose addresses go from large to small, without commas; Korean uses spaces. */
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const korean = /\p{sc=Hangul}/u;
/** A word in another script; flat numbers do not count. */
const otherWord = /(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul})\p{L}{3}/u;
const [endsInLetter, beginsWithLetter] = [/[a-z]$/i, /^[a-z]/i];

/**
 * An address from the country to the street, as East Asian scripts write it.
 * @param street the lines of the street
 * @returns empty if the address is in another script
 */
export function eastAsianPlace(place: KnownPlace, street: readonly string[]): string {
  const { region, city, country } = place;
  const line = street.join(' ');
  const largeFirst = [...townOnce(region, city, line), ...street].filter(Boolean);
  const isOther = otherWord.test(line) && !eastAsian.test(line);
  if (isOther || !eastAsian.test(largeFirst.join(''))) return '';
  const isKorean = largeFirst.some((part) => korean.test(part));
  const text = largeFirst.reduce((one, other) => {
    const isApart = isKorean || endsInLetter.test(one) || beginsWithLetter.test(other);
    return one + (isApart ? ' ' : '') + other;
  });
  return [country, postalCodeOf(place), text].filter(Boolean).join(' ');
}

/** Suffixes of place names. */
const district = /[都道府県市区町村郡省县區縣鎮镇州시도군구읍면]/;

/** The region and the city, without those that the street repeats: "北京" before "北京市海淀区". */
function townOnce(region: string, city: string, line: string): string[] {
  const letters = (text: string) => text.replace(/\s/g, '');
  const begins = (town: string): boolean => {
    const [start, size] = [letters(line), letters(town).length];
    return (
      size > 1 && start.startsWith(letters(town)) && district.test(start.slice(size - 1, size + 1))
    );
  };
  return begins(region + city) ? [] : begins(city) ? [region] : [region, city];
}

/** The postal code; a Japanese one, known by its form, gets the postal mark 〒. */
function postalCodeOf({ countryCode, postalCode }: KnownPlace): string {
  const isJapanese =
    countryCode.toUpperCase() === 'JP' || (!countryCode && /^\d{3}-\d{4}$/.test(postalCode));
  return isJapanese && /^[\d\uFF10-\uFF19]/.test(postalCode) ? `〒${postalCode}` : postalCode;
}
