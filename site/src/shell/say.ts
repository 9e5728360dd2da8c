/** Shows a message at the bottom of the page, which screen readers announce. An empty one removes it. */
export function say(message: string, kind: 'news' | 'mistake' = 'news'): void {
  const status = document.getElementById('status')!;
  status.textContent = message;
  status.className = kind;
}
