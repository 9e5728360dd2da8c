import { button, element } from '../options/element';
import type { Measure } from '../preview/preview';
import type { ReportActions, Saving } from './report';

/** The length of the page, and how to make it shorter. */
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
  const answerOf = async (): Promise<HTMLElement> => {
    try {
      const all = await savings();
      return all.length
        ? element('ul', { class: 'savings' }, ...all.map(lineOf))
        : element('p', {}, 'No single option saves a page. Try shorter text or fewer entries.');
    } catch {
      return element('p', {}, 'Something went wrong. Try again.');
    }
  };
  let version = 0;
  let isTrying = false;
  const ask = button('How can I save a page?', async () => {
    if (isTrying) return;
    isTrying = true;
    ask.setAttribute('aria-disabled', 'true');
    answer.replaceChildren(element('p', {}, 'Trying …'));
    let found: HTMLElement;
    let mine: number;
    do {
      mine = version;
      found = await answerOf();
      // The page may have changed while options were tried.
    } while (mine !== version);
    ask.removeAttribute('aria-disabled');
    isTrying = false;
    answer.replaceChildren(...(ask.hidden ? [] : [found]));
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
      version++;
      // The answer was about another page.
      if (!isTrying) answer.replaceChildren();
    },
  };
}
