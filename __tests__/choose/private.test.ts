import fc from 'fast-check';
import { render, renderText, select } from '../../index';
import { master, type Master } from './masters';

jest.setTimeout(60_000);

/** All that is given away of a résumé. */
const given = ({ resume, options }: Pick<Master, 'resume' | 'options'>): string =>
  `${render(resume, options)}\n${renderText(resume, options)}\n${JSON.stringify(select(resume, options))}`.toLowerCase();

test('nothing private is anywhere in what the public gets', () => {
  fc.assert(
    fc.property(master, (made) => {
      const all = given(made);
      expect(made.secrets.filter((secret) => all.includes(secret))).toEqual([]);
    }),
    { seed: 20_260_131, numRuns: 300 },
  );
});

test('… and what is not is there', () => {
  fc.assert(
    fc.property(master, (made) => {
      const all = JSON.stringify(select(made.resume, made.options));
      expect(made.open.filter((word) => !all.includes(word))).toEqual([]);
    }),
    { seed: 20_260_131, numRuns: 300 },
  );
});
