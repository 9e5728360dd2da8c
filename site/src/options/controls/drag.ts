/**
 * Lets rows be dragged by a handle, with a mouse, a pen or a finger. The dragged row itself is not moved in the
 * document, but the others around it, so it keeps the focus.
 * @param list element whose children are the rows
 * @param handle selector of the handle
 * @param onDrop is called when a row has a new place
 */
export function dragRows(list: HTMLElement, handle: string, onDrop: (row: Element) => void): void {
  let dragged: Element | undefined;
  let from = -1;
  const placeOf = (row: Element) => [...list.children].indexOf(row);

  const finish = () => {
    const row = dragged;
    dragged = undefined;
    row?.classList.remove('dragged');
    if (row && placeOf(row) !== from) onDrop(row);
  };

  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest(handle);
    const row = grip && [...list.children].find((child) => child.contains(grip));
    if (!row || event.button !== 0) return;
    event.preventDefault();
    [dragged, from] = [row, placeOf(row)];
    row.classList.add('dragged');
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', ({ clientY }) => {
    if (!dragged) return;
    for (;;) {
      const { previousElementSibling: before, nextElementSibling: after } = dragged;
      if (before && clientY < middleOf(before)) moveUp(dragged);
      else if (after && clientY > middleOf(after)) moveDown(dragged);
      else break;
      dragged.scrollIntoView({ block: 'nearest' });
    }
  });
  list.addEventListener('pointerup', finish);
  list.addEventListener('pointercancel', finish);
  list.addEventListener('lostpointercapture', finish);
}

const middleOf = (row: Element): number => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/** Moves a row before the one before it. */
export const moveUp = (row: Element): void => {
  const before = row.previousElementSibling;
  if (before) row.after(before);
};

/** Moves a row after the one after it. */
export const moveDown = (row: Element): void => {
  const after = row.nextElementSibling;
  if (after) row.before(after);
};
