import { button, element } from './element';

/** The head of the panel, above the options. */
export interface Head {
  element: HTMLElement;
  /** Shows a message, which screen readers announce. */
  say(message: string): void;
  /** @param count how many options are set */
  show(count: number): void;
}

/** The actions of its buttons. */
export interface HeadActions {
  find(text: string): void;
  copy(): Promise<string>;
  resetAll(): void;
}

export function panelHead({ find, copy, resetAll }: HeadActions): Head {
  const search = element('input', {
    type: 'search',
    placeholder: 'Find an option',
    'aria-label': 'Find an option',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.addEventListener('input', () => find(search.value));
  const news = element('p', { role: 'status', class: 'news' });
  const say = (message: string) => {
    news.textContent = message;
  };
  const copying = button('Copy options', async () => say(await copy()));
  const resetting = button('Reset all', () => {
    resetAll();
    say('All options are reset; your variants are kept. Use undo in the text to get them back.');
    search.focus();
  });
  return {
    element: element('div', { class: 'panel-head' }, search, copying, resetting, news),
    say,
    show(count) {
      resetting.disabled = count === 0;
      copying.title = `${count} set`;
    },
  };
}
