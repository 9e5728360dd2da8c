import { lettersOf } from './letters';

/** A set of words, in the form of `lettersOf`. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(lettersOf));

/** Words before "now", each by itself: "up to", "tot en met", "t/m". */
const before = set(
  'until till til up upto to through thru thro bis tot t m tm en met op jusqu jusque a à au aux ad al alla hasta fins fino sino ' +
    'até ate ao ata ás aos do tills fram till indtil inntil og med och opp frem kuni līdz iki ligi ' +
    'asti pana până pînă la în in až az po vse sve lig hingga sampai sehingga dengan s d sd mpaka hadi hata ' +
    'đến tới cho до по к ко аж дори включно включително έως εως ως μέχρι μεχρι και עד ועד إلى وإلى الى حتى وحتى حتّى لغاية ولغاية لحد ولحد حد ' +
    'غاية لحدود تا الی به go dtí nó gu allt að upp fram deri më մինչև և дори ' +
    'hanggang hyd at tính den ta’ mind',
);

/** Articles and other words between those and "now". */
const article = set(
  'the this very my einschließlich el la lo l o os as le les il i het den der die das dem zum zur de del della dell un pat ngày và ' +
    'και το τη την τον an a az',
);

/** Words after "now". */
const after = set(
  'kadar dek değin arte asti saakka suti तक पर्यंत পর্যন্ত অবধি வரை వరకు સુધી ವರೆಗೆ വരെ ਤੱਕ सम्म تک дейін чейин ' +
    'qədər gacha incl inclusive included compris включительно inclusief inklusive hinein 為止 为止 止',
);

/** The same for scripts without spaces between words, and for Korean and Tamil. */
const joinedBefore =
  /^(?:一?直到|直至|截至|截止|迄至|到了?|至|จนกระทั่งถึง|จนกระทั่ง|จนถึง|จน|ถึง|מ?עד|ל)/;
const joinedAfter = /(?:に至る|まで|迄|至今|까지|为止|為止|止|வரை|पर्यंत|सम्म|अखेर)$/;

/** Longer texts say more than "until now". */
const mostWords = 8;

/**
 * Removes words such as "until" and returns what may be left, in the form of `lettersOf`.
 * @example withoutUntil('bis dato') // ['dato']
 * @returns empty if there is no such word in the text
 */
export function withoutUntil(typed: string): string[] {
  const words = typed.split(/[\s'’.,;:()[\]/–—-]+/).filter(Boolean);
  if (words.length > mostWords) return [];
  const letters = words.map(lettersOf);
  const isLast = after.has(letters.at(-1) ?? '');
  const rests: string[] = isLast ? [words.slice(0, -1).join(' ')] : [];
  for (let from = 0; from < words.length - 1; from++) {
    const isUntil = before.has(letters[from]!) || (from > 0 && article.has(letters[from]!));
    if (!isUntil) break;
    rests.push(words.slice(from + 1).join(' '));
    if (isLast) rests.push(words.slice(from + 1, -1).join(' '));
  }
  const whole = words.join('');
  const [left, bare] = [whole.replace(joinedBefore, ''), whole.replace(joinedAfter, '')];
  const others = [left, bare, left.replace(joinedAfter, '')].filter((text) => text !== whole);
  return [...rests, ...others].map(lettersOf).filter(Boolean);
}
