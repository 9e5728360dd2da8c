import fc from 'fast-check';
import type { ThemeOptions } from '../../index';
import { thorough } from '../thorough';
import { anyOptions } from './any-options';

/** The length of a long run by `npm run fuzz`, in minutes for all tests together, with its own seed. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);

/** As many tests as there are, in all files. */
const tests = 8;

/** How long a test of a long run takes, in milliseconds. */
export const time = (minutes * 60_000) / tests;

const seed = minutes ? Number(process.env['FUZZ_SEED']) : 20_260_131;

/** How often a property is asked for, or how long. */
export const run: fc.Parameters<unknown> = minutes
  ? { numRuns: Infinity, interruptAfterTimeLimit: time, seed }
  : { numRuns: thorough ? 300 : 25, seed };

export const options = fc.option(anyOptions, { nil: undefined }) as fc.Arbitrary<
  ThemeOptions | undefined
>;
