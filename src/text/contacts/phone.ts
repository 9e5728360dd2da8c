import { latinDigits as withLatinDigits } from '../../locale/digits';
import type { Value } from './contact-value';

/** A number as most people write it: nothing in it needs a second look. */
const usualNumber = /^\(?\+?[\d ().-]{3,24}$/;

/** As many digits as a number has with its country, and without. @see ITU-T E.164, 6.1 */
const most = { international: 15, national: 13 };

/** A telephone link from a number in its usual spelling. @returns null for all others */
export const usualTel = (typed: string): string | null =>
  usualNumber.test(typed) && !typed.includes('  ') ? telOf(typed) : null;

/**
 * A telephone link from the digits of a number, whatever stands between them.
 * @returns null when they are fewer than three, or more than a number has: then they may be two
 * @see RFC 3966: visual separators may be left out
 */
export function telOf(number: string): string | null {
  const digits = (number.includes('(') ? number.replace(trunk, '') : number).replace(/[^\d+]/g, '');
  const prefix = digits.startsWith('+') ? 1 : digits.startsWith('00') ? 2 : 0;
  const longest = prefix ? most.international : most.national;
  return /^\+?\d{3,}$/.test(digits) && digits.length - prefix <= longest ? `tel:${digits}` : null;
}

/** "(0)" after a country's code is left out when one calls from another country. */
const trunk = /(?!^)\(\s?0\s?\)/g;

/** A longer piece of a text is no number. */
const longestPiece = 200;

/** Digits and what may stand between those of one number. */
const run = /(?:\(?\+)?\(?\d(?:[\s().\-–\u2011·/\uFF0F]{0,3}\d)*/g;

/** An extension, as its word stands after a number in many languages. @see RFC 3966, 5.3 */
const extension =
  /^(.{0,150}?[\d)])[\s,(–-]{0,4}(?:;?\s?ext(?:ension|n)?|extensión|x|#|app|poste|interno|int|ramal|anexo|durchwahl|dw|nst|wew|доб|вн|toestel|anknytning|ankn|lok(?:al)?|klapka|linka|mellék|dahili|εσωτ|內線|内線|内线|分机|轉|转|내선)\s?[.:=]?\s?(\d{1,8})\s?\)?$/iu;

/** Words beside a number that nobody answers. */
const noVoice = /\b(?:tele)?fax\b|факс|传真|傳真|ファックス|팩스/iu;

/** Signs of another thing than a number: an e-mail address, an address of the web. */
const otherThing = /@|:\/\/|\bwww\.|[a-z]\.[a-z]{2,}/i;

/** Digits and signs of full width count, too. */
const latinDigits = (text: string): string => withLatinDigits(text).replaceAll('\uFF0B', '+');

const digitsIn = (text: string): number => text.match(/\d/g)?.length ?? 0;

/** Whether a run of digits is a whole number, and no area code or the last digits of another. */
function isWhole(digits: string): boolean {
  const count = digitsIn(digits);
  const [first] = digits.replace(/[^\d+]/g, '').split(/(?=[1-9])/);
  if (first!.startsWith('+')) return count >= 8;
  return count >= (first!.startsWith('00') ? 10 : first!.startsWith('0') ? 8 : 6);
}

/** Digits that stand together, and where; a bracket after a number that does not close in it begins another. */
interface Run {
  digits: string;
  at: number;
}

function runsIn(text: string): Run[] {
  return [...text.matchAll(run)].flatMap(({ 0: digits, index: at }) => {
    const open = digits.lastIndexOf('(');
    return open > 0 && open > digits.lastIndexOf(')')
      ? [
          { digits: digits.slice(0, open).trimEnd(), at },
          { digits: digits.slice(open), at: at + open },
        ]
      : [{ digits, at }];
  });
}

/** Whether a text holds a whole number. */
export const holdsPhone = (text: string): boolean =>
  text.length <= longestPiece && runsIn(latinDigits(text)).some(({ digits }) => isWhole(digits));

/** Every whole number in a text of any length, without the words and the extension beside it. */
export const numbersIn = (text: string): string[] =>
  runsIn(latinDigits(text))
    .flatMap(({ digits }) => [digits, ...digits.split(/[/\uFF0F]|\s{2,}/)])
    .filter(isWhole);

/** A telephone number with its extension, and with the words that stand around it. */
export function phoneIn(typed: string): Value {
  const text = typed.replace(/^tel:(?=[+\d(])/i, '').trim();
  const unclear = { text, href: '', value: text };
  if (text.length > longestPiece || otherThing.test(text) || noVoice.test(text)) return unclear;
  const latin = latinDigits(text);
  const [, before = latin, inner = ''] = extension.exec(latin) ?? [];
  const runs = runsIn(before);
  const numbers = runs.filter(({ digits }) => isWhole(digits));
  const isAlone = runs.length === 1 && before.replace(run, '').trim() === '';
  const found = isAlone && !inner ? runs.at(0) : numbers.at(0);
  if (!found || numbers.length > 1 || isAmong(runs, found, before)) return unclear;
  const tel = telOf(slashed(found.digits));
  if (!tel) return unclear;
  const number = found.digits.trim();
  const hasWords = !isAlone && before.trim() !== number;
  return {
    text,
    href: inner ? `${tel};ext=${inner}` : tel,
    value: hasWords ? [number, inner && `ext. ${inner}`].filter(Boolean).join(' ') : text,
  };
}

/** Whether what stands beside a number makes it another: letters to be dialled, long numbers. */
function isAmong(runs: readonly Run[], found: Run, text: string): boolean {
  const { digits, at } = found;
  const [before, after] = [text.slice(0, at), text.slice(at + digits.length)];
  const isGlued =
    /^[-.]?\p{L}/u.test(after) || (/[\p{L}\d_-]$/u.test(before) && !/^\(?\+/.test(digits));
  return isGlued || runs.some((other) => other !== found && digitsIn(other.digits) > 4);
}

/** A number with slashes, if one comes after the area code: "030/1234567". Elsewhere it begins another number. */
function slashed(digits: string): string {
  const [area, ...rest] = digits.split(/[/\uFF0F]/);
  if (!rest.length) return digits;
  const longestArea = /^\(?(?:\+|00)/.test(area!) ? 7 : 6;
  const isArea = digitsIn(area!) <= longestArea && digitsIn(rest.join('')) >= 4;
  return isArea ? area! + rest.join('') : '';
}
