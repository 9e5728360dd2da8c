import { element, freeId } from '../options/element';
import type { Shown } from '../options/while-seen';
import { spokenName } from '../options/section-name';
import { languageOf } from './language';
import { omissionsOf } from './omissions';
import { pagesOf } from './pages';
import type { Findings, ReportActions } from './report';
import '../options/panel.css';
import './account.css';

/** Maximum number of sections that are listed. */
const mostSections = 200;

const partOf = (heading: string, ...children: Node[]): HTMLElement => {
  const id = freeId('part');
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, heading),
    element('div', { class: 'card' }, ...children),
  );
};

/** The report on a page: omissions, length, language, order of sections. */
export function createAccount(host: HTMLElement, actions: ReportActions): Shown<Findings> {
  const pages = pagesOf(actions);
  const [omitted, language] = [element('div'), element('div')];
  const order = element('ol', { class: 'order' });
  const details = element(
    'details',
    {},
    element('summary', {}, 'Why the sections are in this order'),
    order,
  );
  host.append(
    element(
      'div',
      { class: 'account' },
      partOf('Not shown', omitted),
      partOf('Length', pages.element),
      partOf('Language', language),
      partOf('Order', details),
    ),
  );
  let before: Partial<Findings> = {};
  return {
    show(findings) {
      const { omissions, order: places, language: tag, measure } = findings;
      // Measurements arrive separately and must not replace what the user is reading.
      if (omissions !== before.omissions) {
        omitted.replaceChildren(omissionsOf(omissions, actions.goTo));
        language.replaceChildren(languageOf(tag, omissions, actions));
        const lines = places
          .slice(0, mostSections)
          .map(({ section, reason }) =>
            element(
              'li',
              {},
              element('strong', {}, spokenName(section)),
              element('span', {}, reason),
            ),
          );
        order.replaceChildren(...lines);
      }
      before = findings;
      pages.show(measure);
    },
  };
}
