const isNothing = (element: Element | null): boolean => !element || element === document.body;

/** A résumé has more than a word: it begins with a brace, or has a field on a line of its own. */
const mayBeResume = (text: string): boolean => /^\s*[{[/]|^[\w$-]+:/m.test(text);

/** Takes what is pasted while nothing is focused: a file, or the whole text of one. */
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
