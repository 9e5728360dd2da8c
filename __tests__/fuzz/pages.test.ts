import fc from 'fast-check';
import type { ThemeOptions } from '../../index';
import { deviantResume } from './deviations';
import { hostileString } from './hostile-strings';
import { resumeFromSchema } from './resume-from-schema';
import { options, run, time } from './run';
import { frozen, wrong } from './wrong';

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
};

test.each(Object.entries(inputs))(
  'any résumé from %s becomes a page of our own elements',
  (_, resumes) => {
    fc.assert(
      fc.property(resumes, options, (resume, given) => {
        expect(wrong(frozen(resume), given)).toEqual([]);
      }),
      run as fc.Parameters<[unknown, ThemeOptions | undefined]>,
    );
  },
  time + 60_000,
);
