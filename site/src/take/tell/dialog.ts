/** A button that closes a dialog. */
export interface Answer {
  label: string;
  run?(): void;
}

/**
 * Shows a dialog; Escape closes it too.
 * @param content in reading order
 * @param answers the buttons; the first has the focus, if everything fits on the screen
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
  // A long dialog starts at its top.
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
