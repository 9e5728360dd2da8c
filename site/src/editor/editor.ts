import type { Change } from '../resume/change';
import type { Place } from '../resume/place';

/** The editor of a résumé's text. */
export interface Editor {
  readonly text: string;
  /** Another text in its place; it can be undone. */
  open(text: string): void;
  /** Changes the text, as if typed. */
  change(changes: readonly Change[]): void;
  /** Selects a place, shows it, and puts the cursor there. */
  goTo(place: Place): void;
}

/** Puts an editor into an element. @param onChange is called with the text at every change */
export function createEditor(host: HTMLElement, onChange: (text: string) => void): Editor {
  const area = document.createElement('textarea');
  area.setAttribute('aria-label', 'Résumé');
  area.spellcheck = false;
  area.addEventListener('input', () => onChange(area.value));
  host.append(area);
  const open = (text: string) => {
    area.value = text;
    onChange(text);
  };
  return {
    get text() {
      return area.value;
    },
    open,
    change(changes) {
      let text = area.value;
      for (const { from, to, insert } of changes.toReversed())
        text = text.slice(0, from) + insert + text.slice(to);
      open(text);
    },
    goTo({ from, to }) {
      area.focus();
      area.setSelectionRange(from, to);
    },
  };
}
