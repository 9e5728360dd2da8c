/** Device names that Windows reserves, with any extension. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/i;

/** File names have 60 characters at most: these, a dot, and a number for duplicates. */
const [longestVariant, longestLanguage] = [40, 14];

/**
 * The part of file names for a version, valid on every system: letters, digits, `-` and `_`.
 * @param taken names that are already used; upper and lower case count as equal
 * @example 'backend.de'
 */
export function versionName(variant: string, language: string, taken: Set<string>): string {
  const parts = [safe(variant, longestVariant), safe(language, longestLanguage)].filter(Boolean);
  const wanted = parts.join('.');
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted}-${count}`;
  taken.add(name.toLowerCase());
  return name;
}

function safe(text: string, longest: number): string {
  if (!text) return '';
  const letters = text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  const short = [...letters.replace(/^-+/, '')].slice(0, longest).join('').replace(/-+$/, '');
  return reserved.test(short) ? `${short}-` : short || 'version';
}
