import { latinDigits } from '../locale/digits';

/** A shorter number only matches if no other digits are next to it. */
const shortNumber = 6;

/** Maximum length of a country code, which may be missing. */
const countryCode = 3;

/** The digits of a text in any script, as 0 to 9. */
export const digitsOf = (text: string): string => latinDigits(text).replace(/\D/g, '');

/** Numbers are compared by their last digits. */
const endOf = (number: string): string =>
  number.slice(Math.max(0, Math.min(countryCode, number.length - shortNumber)));

/** Whether these digits contain a phone number. */
export const isNumberIn = (number: string, digits: string): boolean =>
  number.length < shortNumber ? digits === number : digits.includes(endOf(number));

/**
 * Removes a phone number and its prefix from a run of digits.
 * @param run in which `isNumberIn` finds the number
 */
export function cutNumber(run: string, number: string, hole: string): string {
  const places = [...run.matchAll(/\p{Nd}/gu)].map(({ index }) => index);
  const digits = digitsOf(run);
  const end = endOf(number);
  let first = digits.indexOf(end);
  const last = first + end.length - 1;
  for (let left = number.length - end.length; left > 0; left--) {
    if (first === 0 || digits[first - 1] !== number[left - 1]) break;
    first--;
  }
  while (first > 0 && digits[first - 1] === '0') first--;
  const start = first === 0 ? 0 : places[first]!;
  const rest = run.slice(places[last]! + 1);
  return run.slice(0, start) + hole + rest;
}
