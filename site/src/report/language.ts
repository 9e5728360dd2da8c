import type { Omission } from '../../../dist/index';
import { button, element } from '../options/element';
import { languageName } from '../options/languages';
import type { ReportActions } from './report';

/** The page's language, whether it is stated or found, and how to set it. */
export function languageOf(
  language: string,
  omissions: readonly Omission[],
  { set }: Pick<ReportActions, 'set'>,
): HTMLElement {
  const isFound = omissions.some(({ path }) => path === 'meta.language');
  const name = element('strong', { lang: 'en' }, languageName(language) || 'Not known');
  if (!isFound)
    return element(
      'p',
      {},
      name,
      '. Choose another in Options, under Language, or state it in your résumé as ',
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
      ', found in the words of your résumé, which does not state it. If that is wrong, choose another in Options, under Language.',
    ),
    button(`Set it to ${languageName(language).split(' – ')[0]}`, () =>
      set(['language'], language),
    ),
  );
}
