/** What the visitor can do about it. */
export interface NoticeAction {
  label: string;
  run(): void;
}

let host: HTMLElement | undefined;
let words: HTMLElement | undefined;

/** Puts the place of notices into the bar. It is there before there are any, so that screen readers speak them. */
export function createNotice(bar: HTMLElement): void {
  host = document.createElement('div');
  host.className = 'notice';
  words = document.createElement('p');
  words.setAttribute('role', 'status');
  host.append(words);
  host.hidden = true;
  bar.append(host);
}

const button = (label: string, run: () => void): HTMLButtonElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', run);
  return element;
};

/** Tells something that stays until it is closed, or something else is told. An empty one takes it away. */
export function notify(message: string, action?: NoticeAction): void {
  if (!host || !words) return;
  const close = button('×', () => notify(''));
  close.ariaLabel = 'Close this message';
  host.replaceChildren(words, ...(action ? [button(action.label, action.run)] : []), close);
  host.hidden = !message;
  words.textContent = message;
}

/** What is told now. */
export const noted = (): string => words?.textContent ?? '';
