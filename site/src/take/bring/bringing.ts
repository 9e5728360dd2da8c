import { drafts } from '../keep/own-drafts';
import type { Draft } from '../keep/drafts';
import { arrival } from '../link/arrival';
import { noted, notify } from '../tell/notice';
import { withUnixLines } from './lines';

/** The ways to get another résumé into the editor. */
export interface Bringing {
  file(file: File): Promise<void>;
  /** @param note message for the visitor */
  text(draft: Draft, note: string): void;
  /** Opens the résumé from the page's URL, if there is one. */
  link(): Promise<void>;
  goBack(): void;
  /** Tells that the visitor's own résumé is kept, after a link or an example has replaced it. */
  offerKept(): void;
}

/** @param open puts a text into the editor */
export function createBringing(open: (text: string) => void): Bringing {
  const goBack = () => {
    const draft = drafts.goBack();
    if (!draft) return;
    open(draft.text);
    notify(drafts.hasKept ? 'This is your previous résumé. The other one is kept too.' : '');
  };
  const text = (draft: Draft, note: string) => {
    const brought = { ...draft, text: withUnixLines(draft.text) };
    const isKept = drafts.bring(brought);
    open(brought.text);
    if (isKept) notify(`${note} Your previous résumé is kept.`, { label: 'Go back', run: goBack });
    else notify(note);
  };
  return {
    text,
    goBack,
    async file(file) {
      const { readFile } = await import('./read-file');
      const read = await readFile(file);
      if (read.text === undefined) notify(read.note);
      else text({ text: read.text, name: file.name }, read.note);
    },
    async link() {
      const arrived = await arrival();
      if (arrived?.text !== undefined)
        text(
          { text: arrived.text, untouched: true },
          arrived.problem ?? 'Opened the résumé from the link.',
        );
      else if (arrived?.problem) notify(arrived.problem);
    },
    offerKept() {
      if (!drafts.current?.untouched || !drafts.hasKept) return;
      const note = `${noted()} Your own résumé is kept in this browser.`.trim();
      notify(note, { label: 'Go back', run: goBack });
    },
  };
}
