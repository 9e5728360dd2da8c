/** A button that closes a dialog. */
export interface Answer {
  label: string;
  run?(): void;
}

/**
 * Shows a dialog, which Escape closes, too.
 * @param content what is said, in the order of reading
 * @param answers the buttons; the first has the focus where all fits on the screen
 */
export function showDialog(title: string, content: (Node | string)[], answers: Answer[]): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  const heading = document.createElement('h2');
  heading.id = 'dialog-title';
  heading.textContent = title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const actions = document.createElement('div');
  actions.className = 'answers';
  for (const { label, run } of answers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      dialog.close();
      run?.();
    });
    actions.append(button);
  }
  dialog.append(heading, ...content, actions);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // A long one is read from its top.
  heading.tabIndex = -1;
  const isLong = dialog.scrollHeight > dialog.clientHeight;
  (isLong ? heading : actions.querySelector('button'))?.focus();
}

/** A paragraph for a dialog. */
export function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
