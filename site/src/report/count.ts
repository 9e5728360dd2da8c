/** More is said as more. */
const most = 999;

/** Writes how many things are not shown beside a tab's name, and says of what they are the number. */
export function showCount(tab: HTMLElement, count: number): void {
  const number = count > most ? `${most}+` : String(count);
  const words = document.createElement('span');
  words.className = 'unseen';
  words.textContent = ' not shown';
  tab.replaceChildren(...(count ? [number, words] : []));
}
