/** The new index in a list for each key. */
const steps: Readonly<Record<string, (at: number) => number>> = {
  next: (at) => at + 1,
  before: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};

const names = {
  vertical: { ArrowDown: 'next', ArrowUp: 'before' },
  horizontal: { ArrowRight: 'next', ArrowLeft: 'before' },
} as const;

/** Moves the focus within a list with arrow keys, Home and End; in a vertical list also with first letters. */
export function moveIn(
  list: readonly HTMLElement[],
  event: KeyboardEvent,
  direction: keyof typeof names,
): void {
  const at = list.indexOf(document.activeElement as HTMLElement);
  const named: Readonly<Record<string, string>> = names[direction];
  const step = steps[named[event.key] ?? event.key];
  const target = step
    ? list.at(step(at) % list.length)
    : direction === 'vertical' && [...event.key].length === 1
      ? byLetter(list, at, event.key)
      : undefined;
  if (!target) return;
  event.preventDefault();
  event.stopPropagation();
  target.focus();
}

const byLetter = (list: readonly HTMLElement[], at: number, letter: string) =>
  [...list.slice(at + 1), ...list.slice(0, at + 1)].find((element) =>
    element.textContent!.toLowerCase().startsWith(letter.toLowerCase()),
  );
