/** Tells something in one line at the foot of the page, which screen readers speak. An empty one takes it away. */
export function say(message: string, kind: 'news' | 'mistake' = 'news'): void {
  const status = document.getElementById('status')!;
  status.textContent = message;
  status.className = kind;
}
