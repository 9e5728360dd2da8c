/** A button in a notice. */
export interface NoticeAction {
  label: string;
  run(): void;
}

let host: HTMLElement | undefined;
let words: HTMLElement | undefined;

/** Puts an empty element for notices into the bar. It has to exist before, so that screen readers announce them. */
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

/** Shows a notice until it is closed or replaced. An empty one removes it. */
export function notify(message: string, action?: NoticeAction): void {
  if (!host || !words) return;
  const close = button('×', () => notify(''));
  close.ariaLabel = 'Close this message';
  host.replaceChildren(words, ...(action ? [button(action.label, action.run)] : []), close);
  host.hidden = !message;
  words.textContent = message;
}

/** The notice that is shown now. */
export const noted = (): string => words?.textContent ?? '';
