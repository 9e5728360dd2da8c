import fc from 'fast-check';
import { inspect, render, renderText, select, type ThemeOptions } from '../../index';
import { master, type Master } from '../choose/masters';
import { deviantResume } from './deviations';
import { errorsOf, textsOf } from './oracles';
import { options, run, time } from './run';
import { anything, twist, twisted, type Twist } from './strange-values';
import { wrong, frozen } from './wrong';

test(
  'anything at all becomes a page of our own elements',
  () => {
    fc.assert(
      fc.property(anything, options, (resume, given) => {
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
        const all = [render, renderText, select, inspectedPaths].map((use) =>
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
