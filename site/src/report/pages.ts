import { button, element } from '../options/element';
import type { Measure } from '../preview/preview';
import type { ReportActions, Saving } from './report';

/** The page's length, and what would make it shorter. */
export interface Pages {
  element: HTMLElement;
  show(measure: Measure | undefined): void;
}

/** `2 pages; the last is 40 % full`. */
export function lengthOf({ pages, lastPage }: Measure): string {
  const share = Math.round(Math.min(1, Math.max(0, lastPage)) * 100);
  if (!Number.isFinite(share)) return `${pages} ${pages === 1 ? 'page' : 'pages'}`;
  return pages === 1 ? `1 page, ${share} % full` : `${pages} pages; the last is ${share} % full`;
}

export function pagesOf({ savings, set }: Pick<ReportActions, 'savings' | 'set'>): Pages {
  const length = element('p', { class: 'length' });
  const answer = element('div', { role: 'status' });
  const lineOf = ({ title, path, value }: Saving) =>
    element(
      'li',
      {},
      element('span', {}, title),
      button('Apply', () => set(path, value), { 'aria-label': `Apply: ${title}` }),
    );
  let asked = 0;
  const ask = button('How can I save a page?', async () => {
    const mine = ++asked;
    ask.setAttribute('aria-disabled', 'true');
    answer.replaceChildren(element('p', {}, 'Trying …'));
    let found: HTMLElement;
    try {
      const all = await savings();
      found = all.length
        ? element('ul', { class: 'savings' }, ...all.map(lineOf))
        : element('p', {}, 'No single option saves a page. Try shorter text or fewer entries.');
    } catch {
      found = element('p', {}, 'Something went wrong. Try again.');
    }
    ask.removeAttribute('aria-disabled');
    if (mine === asked) answer.replaceChildren(found);
  });
  let before = '';
  return {
    element: element('div', {}, length, ask, answer),
    show(measure) {
      const text = measure ? lengthOf(measure) : 'Measuring …';
      if (text === before) return;
      before = text;
      length.textContent = text;
      ask.hidden = !measure || measure.pages < 2;
      // What was tried is about another page.
      asked++;
      answer.replaceChildren();
    },
  };
}
