import { sanitized } from '../resume/strings/sanitized';
import { isPlaceholder } from '../resume/strings/placeholder';
import { numbersIn } from '../text/contacts/phone';
import { cutNumber, digitsOf, isNumberIn } from './numbers';

/** What may appear inside an address without breaking it: spaces, Markdown marks, tags. */
const between = /<\/?[a-z]{1,10}>|[\s\u00AD\u200B-\u200F\u2060\uFEFF*`~\\]/gi;

/** Other spellings of @. */
const at = /%40|\(at\)|\[at\]/gi;

/** Turns "me [at] example [dot] com" into an e-mail address. */
const withSign = (text: string): string =>
  text
    .replace(/\s?(?:%40|\(at\)|\[at\]|\{at\}|<at>|\sat\s)\s?/gi, '@')
    .replace(/\s?(?:\(dot\)|\[dot\]|\{dot\})\s?/gi, '.');

/** A temporary placeholder that never appears in a text. */
const hole = '\uE000';

/** A Markdown link to it keeps its text. */
const links = /\[([^[\]]{0,300})\]\(\s*(?:mailto:|tel:)?\uE000[^()]{0,300}\)/gi;
const holes = /(?:mailto:|tel:)?\uE000/gi;

/** A number in any spelling. */
const digitRun = /[+(]?\p{Nd}(?:[\s().\-/–·\u00AD\u200B-\u200F\u2060*`~\\]{0,4}\p{Nd})*/gu;

/** Limits: contacts to look for, and the shortest one that is searched in all texts. */
const [most, shortest] = [50, 6];

/** Private e-mail addresses and phone numbers, to be removed from every text. */
export class Secrets {
  private readonly addresses: string[];
  private readonly numbers: string[];

  /** @param texts that contain the addresses and numbers */
  constructor(texts: readonly string[]) {
    const emails = texts.flatMap(
      (text) => withSign(text).match(/[^\s,;<>()"':/|]+@[^\s,;<>()"':/|]+/g) ?? [],
    );
    const words = texts.filter((text) => !/[\s@]/.test(text) && text.length >= shortest);
    const numbers = texts.flatMap((text) => {
      const found = numbersIn(text);
      return [...found, ...text.split(/[\n,;|]|\/\s| or /)].map(digitsOf);
    });
    this.addresses = [...new Set([...emails, ...words].map((text) => lettersIn(text).letters))];
    this.addresses = this.addresses.filter(Boolean).slice(0, most);
    this.numbers = [...new Set(numbers)].filter((digits) => digits.length > 2).slice(0, most);
  }

  /** Removes them from a text. @param isAddress whether the text is a URL, which becomes empty */
  leftOf(text: string, isAddress: boolean): string {
    const left = this.leftOfTyped(text, isAddress);
    if (!left.includes('<') || isAddress) return left;
    // An address may contain tags, comments or entities; then only the plain text is kept.
    const html = (
      require('../text/html-reader') as typeof import('../text/html-reader')
    ).wordsOfHtml(left);
    if (!html) return left;
    const words = this.leftOfTyped(html.words, false);
    const isHidden = html.addresses.every((address) => this.leftOfTyped(address, true) === address);
    return isHidden && words === html.words ? left : words;
  }

  private leftOfTyped(text: string, isAddress: boolean): string {
    const rest = this.withoutAddresses(text).replace(digitRun, (run) => this.withoutNumbers(run));
    if (rest === text) return text;
    if (isAddress) return '';
    // Read the rest again, because it may be empty now.
    const shown = sanitized(rest.replace(links, '$1').replace(holes, '…'));
    return /[^\s…()<>[\].,;:-]/.test(shown) && !isPlaceholder(shown, 'words') ? shown : '';
  }

  private withoutAddresses(text: string): string {
    if (!this.addresses.length || text.length < shortest) return text;
    const { letters, places } = lettersIn(text);
    let rest = '';
    let end = 0;
    for (const { from, to } of this.found(letters)) {
      const [start, last] = [places[from]!, places[to - 1]!];
      if (start < end) continue;
      rest += text.slice(end, start) + hole;
      end = last + 1;
    }
    return end ? rest + text.slice(end) : text;
  }

  /** The positions of addresses, in order. */
  private found(letters: string): { from: number; to: number }[] {
    const found: { from: number; to: number }[] = [];
    for (const address of this.addresses) {
      for (let from = letters.indexOf(address); from >= 0;) {
        const to = from + address.length;
        found.push({ from, to });
        from = letters.indexOf(address, to);
      }
    }
    return found.sort((one, other) => one.from - other.from || other.to - one.to);
  }

  private withoutNumbers(run: string): string {
    const digits = digitsOf(run);
    const number = this.numbers.find((known) => isNumberIn(known, digits));
    if (number === undefined) return run;
    const rest = cutNumber(run, number, hole);
    return isNumberIn(number, digitsOf(rest)) ? hole : rest;
  }
}

/** A text normalised for comparison, with the original position of each letter. */
function lettersIn(text: string): { letters: string; places: number[] } {
  const places: number[] = [];
  const blank = (found: string) => '\0'.repeat(found.length);
  const compared = text
    .replace(at, (found) => `@${'\0'.repeat(found.length - 1)}`)
    .replace(between, blank);
  let letters = '';
  for (let index = 0; index < compared.length; index++) {
    const letter = compared[index]!;
    if (letter === '\0') continue;
    const small = letter.toLowerCase();
    letters += small.length === 1 ? small : letter;
    places.push(index);
  }
  return { letters, places };
}
