const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** Accepts files dropped anywhere on the window, and shows that while they are dragged. */
export function takeDrops(take: (file: File) => void): void {
  const sign = document.createElement('div');
  sign.className = 'drop-sign';
  sign.hidden = true;
  const words = document.createElement('p');
  words.textContent = 'Drop a JSON or YAML résumé here';
  sign.append(words);
  document.body.append(sign);

  // Captured before the editor, which would insert the file's text at the pointer.
  const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (e: DragEvent) => void) =>
    window.addEventListener(
      name,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  on('dragenter', () => (sign.hidden = false));
  on('dragover', ({ dataTransfer }) => (dataTransfer!.dropEffect = 'copy'));
  on('dragleave', ({ relatedTarget, target }) => {
    if (!relatedTarget && (target === sign || sign.contains(target as Node))) sign.hidden = true;
  });
  on('drop', ({ dataTransfer }) => {
    sign.hidden = true;
    const file = dataTransfer!.files[0];
    if (file) take(file);
  });
}
