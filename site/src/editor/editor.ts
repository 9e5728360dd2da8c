/** The editor of a résumé's text. */
export interface Editor {
  /** Another text in its place. */
  open(text: string): void;
}

/** Puts an editor into an element. @param onChange is called with the text at every change */
export function createEditor(host: HTMLElement, onChange: (text: string) => void): Editor {
  const area = document.createElement('textarea');
  area.setAttribute('aria-label', 'Résumé');
  area.spellcheck = false;
  area.addEventListener('input', () => onChange(area.value));
  host.append(area);
  return {
    open(text) {
      area.value = text;
      onChange(text);
    },
  };
}
