const isNothing = (element: Element | null): boolean => !element || element === document.body;

/** Whether a text looks like a résumé: it begins with a brace, or has a field at the start of a line. */
const mayBeResume = (text: string): boolean => /^\s*[{[/]|^[\w$-]+:/m.test(text);

/** Accepts a file, or the text of one, that is pasted while nothing has the focus. */
export function takePastes(takeFile: (file: File) => void, takeText: (text: string) => void): void {
  document.addEventListener('paste', (event) => {
    if (!isNothing(document.activeElement) || event.defaultPrevented) return;
    const file = event.clipboardData?.files[0];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (file) takeFile(file);
    else if (mayBeResume(text)) takeText(text);
    else return;
    event.preventDefault();
  });
}
