/** Ctrl+P and ⌘P print the résumé, not the playground. */
export function takePrintKey(print: () => void): void {
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey) return;
    event.preventDefault();
    print();
  });
}
