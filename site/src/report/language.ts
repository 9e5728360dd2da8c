import type { Omission } from '../../../dist/index';
import { button, element } from '../options/element';
import { languageName } from '../options/languages';
import type { ReportActions } from './report';

/** The language of the page, whether it is set or detected, and how to change it. */
export function languageOf(
  language: string,
  omissions: readonly Omission[],
  { set }: Pick<ReportActions, 'set'>,
): HTMLElement {
  const isFound = omissions.some(({ path }) => path === 'meta.language');
  const name = element('strong', { lang: 'en' }, languageName(language) || 'Unknown');
  if (!isFound)
    return element(
      'p',
      {},
      name,
      '. To change it, use Language in Options, or set ',
      element('code', {}, 'meta.language'),
      '.',
    );
  return element(
    'div',
    {},
    element(
      'p',
      {},
      name,
      ', detected from the text, because your résumé does not set a language. If it is wrong, choose another language in Options.',
    ),
    button(`Set it to ${languageName(language).split(' – ')[0]}`, () =>
      set(['language'], language),
    ),
  );
}
