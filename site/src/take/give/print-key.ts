/** The keys that print in every program print the résumé's page, not the playground around it. */
export function takePrintKey(print: () => void): void {
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || shiftKey || altKey) return;
    event.preventDefault();
    print();
  });
}
