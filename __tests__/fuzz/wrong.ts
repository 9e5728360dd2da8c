import { inspect, render, type ThemeOptions } from '../../index';
import { errorsOf, textsOf } from './oracles';

/** What is wrong with the page of a résumé. */
export function wrong(resume: unknown, given: ThemeOptions | undefined): string[] {
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

/** Every test of a résumé freezes it: in strict mode a change of what is frozen throws. */
export const frozen = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
};
