import { latinDigits } from '../locale/digits';

/** A shorter number is known only where no other digits stand beside it. */
const shortNumber = 6;

/** As many digits as a country's code has, which may be left out. */
const countryCode = 3;

/** The digits of a text, in whatever script, as 0 to 9. */
export const digitsOf = (text: string): string => latinDigits(text).replace(/\D/g, '');

/** A number is known by its end. */
const endOf = (number: string): string =>
  number.slice(Math.max(0, Math.min(countryCode, number.length - shortNumber)));

/** Whether a telephone number stands among these digits. */
export const isNumberIn = (number: string, digits: string): boolean =>
  number.length < shortNumber ? digits === number : digits.includes(endOf(number));

/**
 * A run of digits, and of what stands between them, without the number in it and what is dialled before it.
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
