import { inspect, render, select, type ThemeOptions } from '../../index';
import { busyTime } from '../redos/slow-forms.mjs';
import type { Place } from './places-of-fields';
import { stopped } from './stopped';

/** Runs faster than this, in milliseconds, are only measured once. */
const quick = 120;

/** Four times as many take four times as long, or sixteen times where all are compared with all. */
const steepest = 8;

/** Nobody waits longer for one measurement, in milliseconds. */
const longest = 3000;

const everything = { render, inspect, select };

export const functions = Object.keys(everything) as (keyof typeof everything)[];

/** The shortest of some runs: the others were somebody else's. */
function timeOf(what: keyof typeof everything, place: Place, count: number, runs: number): number {
  const { resume, options } = place(count);
  const run = () => everything[what](resume, options as ThemeOptions);
  let shortest = Infinity;
  for (let left = runs; left; left--) {
    try {
      shortest = Math.min(
        shortest,
        busyTime(() => stopped(longest, run)),
      );
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return longest;
      throw error;
    }
  }
  return shortest;
}

/** Whether four times as many take much more than four times as long. */
function isSteep(
  what: keyof typeof everything,
  place: Place,
  count: number,
  runs: number,
): boolean {
  const many = timeOf(what, place, 4 * count, runs);
  return many >= longest || many / timeOf(what, place, count, runs + 1) > steepest;
}

/**
 * The functions whose time for each item grows with the number of the items.
 * Those that take their time are measured at four times as many; at twice that again, if it seems to grow.
 */
export const growing = (
  place: Place,
  count: number,
  asked: readonly (keyof typeof everything)[] = functions,
): string[] =>
  asked.filter(
    (what) =>
      timeOf(what, place, count, 1) > quick &&
      isSteep(what, place, count, 1) &&
      isSteep(what, place, 2 * count, 2) &&
      isSteep(what, place, 4 * count, 2),
  );
