import fc from 'fast-check';
import { inspect, render, select, type ThemeOptions } from '../../index';
import { master, type Master } from '../choose/masters';
import { anyOptions } from './any-options';
import { deviantResume } from './deviations';
import { hostileString } from './hostile-strings';
import { errorsOf, textsOf } from './oracles';
import { resumeFromSchema } from './resume-from-schema';
import { anything, twist, twisted, type Twist } from './strange-values';

/** A long run, by `npm run fuzz`: for so many minutes in all, from a seed of its own. */
const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);

const inputs: Record<string, fc.Arbitrary<unknown>> = {
  'the schema': resumeFromSchema(),
  'the schema, with hostile texts': resumeFromSchema({
    text: hostileString,
    uri: hostileString,
    email: hostileString,
    date: hostileString,
  }),
  'real deviations': deviantResume,
  'raw JSON': fc.jsonValue({ maxDepth: 6 }),
  'anything at all': anything,
};

const time = (minutes * 60_000) / (Object.keys(inputs).length + 3);

/** That of a long run is told before it, so that what it finds can be found again. */
const seed = minutes ? Number(process.env['FUZZ_SEED'] ?? Date.now()) : 20_260_131;
if (minutes) process.stderr.write(`seed ${seed}\n`);

const run: fc.Parameters<unknown> = minutes
  ? { numRuns: Infinity, interruptAfterTimeLimit: time, seed }
  : { numRuns: 100, seed };

const options = fc.option(anyOptions, { nil: undefined }) as fc.Arbitrary<ThemeOptions | undefined>;

const frozen = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
};

/** What is wrong with the page of a résumé. */
function wrong(resume: unknown, given: ThemeOptions | undefined): string[] {
  const html = render(resume, given);
  if (typeof html !== 'string') return [`a ${typeof html}`];
  const again = render(resume, given) === html ? [] : ['the same input gave other bytes'];
  const account = inspect(resume, given).filter(
    ({ path, reason }) => typeof path !== 'string' || !reason,
  );
  return [
    ...errorsOf(html, `${textsOf(resume)}\n${textsOf(given)}`),
    ...again,
    ...account.map(String),
  ];
}

test.each(Object.entries(inputs))(
  'any résumé from %s becomes a page of our own elements',
  (_, resumes) => {
    fc.assert(
      fc.property(resumes, options, (resume, given) => {
        // In strict mode a change of what is frozen throws.
        expect(wrong(frozen(resume), given)).toEqual([]);
      }),
      run as fc.Parameters<[unknown, ThemeOptions | undefined]>,
    );
  },
  time + 60_000,
);

test(
  'getters, proxies and cycles do no harm',
  () => {
    fc.assert(
      fc.property(anything, twist, (value, name) => {
        const trap = twisted(value, name);
        expect(wrong(trap, trap as ThemeOptions)).toEqual([]);
        const resume = { basics: trap, work: [trap], skills: trap, 'x-a': [trap], meta: trap };
        expect(wrong(resume, { sections: trap, labels: trap } as ThemeOptions)).toEqual([]);
      }),
      run as fc.Parameters<[unknown, Twist]>,
    );
  },
  time + 60_000,
);

test(
  'nothing private is in what anybody else gets, in whatever shape it stands',
  () => {
    fc.assert(
      fc.property(master, ({ resume: given, options: chosen, secrets }) => {
        const all = [render, select, inspectedPaths].map((use) =>
          JSON.stringify(use(given, chosen as ThemeOptions)),
        );
        expect(secrets.filter((secret) => all.join().includes(secret))).toEqual([]);
      }),
      run as fc.Parameters<[Master]>,
    );
  },
  time + 60_000,
);

test(
  'what is selected is JSON, and gives the same again',
  () => {
    fc.assert(
      fc.property(deviantResume, options, (resume, given) => {
        const selected = select(resume, given);
        // What is no résumé is returned as it came.
        if (typeof selected !== 'object' || selected === null || selected === resume) return;
        const plain: unknown = JSON.parse(JSON.stringify(selected));
        expect(folded(select(plain))).toEqual(folded(plain));
        const typed = `${textsOf(resume)}\n${textsOf(given)}`;
        expect(errorsOf(render(plain), typed)).toEqual([]);
      }),
      run as fc.Parameters<[unknown, ThemeOptions | undefined]>,
    );
  },
  time + 60_000,
);

/** An account may name what is left out, but never by what it says. */
const inspectedPaths = (...given: Parameters<typeof inspect>): string[] =>
  inspect(...given).map(({ path }) => path);

/** Texts that are joined may close their directions, and compose their letters, as one. */
const folded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .normalize('NFC')
      .replace(/[\u202A-\u202E\u2066-\u2069]/g, ''),
  );
