/** Higher numbers are shown as "999+". */
const most = 999;

/** Shows the number of hidden values next to the tab name, with a description for screen readers. */
export function showCount(tab: HTMLElement, count: number): void {
  const number = count > most ? `${most}+` : String(count);
  const words = document.createElement('span');
  words.className = 'unseen';
  words.textContent = ' not shown';
  tab.replaceChildren(...(count ? [number, words] : []));
}
