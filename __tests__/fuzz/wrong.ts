import { inspect, render, renderText, type ThemeOptions } from '../../index';
import { missing } from '../plain-text/missing';
import { errorsOf, textsOf } from './oracles';

/** The problems of a résumé's page. */
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
    ...textErrors(renderText(resume, given), html),
    ...account.map(String),
  ];
}

/** Of a document in several languages the text has one. */
function textErrors(text: string, html: string): string[] {
  const isClean = !/[^\S\n]\n|\n\n\n|[^\P{Cc}\n]/u.test(text);
  const isWhole = html.includes('<body class="editions">') || !missing(html, text).length;
  return [
    ...(isClean ? [] : ['the text is not clean']),
    ...(isWhole ? [] : ['words are not in the text']),
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
