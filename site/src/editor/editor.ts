import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Change } from '../resume/change';
import type { Place } from '../resume/place';
import { followsText, languageOf } from './language';
import { setup } from './setup';

/** The text editor for a résumé. */
export interface Editor {
  readonly text: string;
  /** Replaces the text; this can be undone. */
  open(text: string): void;
  /** Changes the text, as if typed. */
  change(changes: readonly Change[]): void;
  /** Selects a place, shows it, and puts the cursor there. */
  goTo(place: Place): void;
}

/** Puts an editor into an element. @param onChange is called with the text at every change */
export function createEditor(host: HTMLElement, onChange: (text: string) => void): Editor {
  const tellsChanges = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) onChange(state.doc.toString());
  });
  const view = new EditorView({
    extensions: [setup, languageOf('{'), followsText, tellsChanges],
    parent: host,
  });
  return {
    get text() {
      return view.state.doc.toString();
    },
    open(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: EditorSelection.cursor(0),
        scrollIntoView: true,
      });
      // Replacing an empty text with an empty one is no change for the editor.
      if (!text) onChange(text);
    },
    change: (changes) => view.dispatch({ changes: [...changes] }),
    goTo({ from, to }) {
      // The text may have changed meanwhile.
      const { length } = view.state.doc;
      const [start, end] = [Math.min(from, length), Math.min(to, length)];
      view.focus();
      view.dispatch({
        selection: EditorSelection.single(start, end),
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      });
    },
  };
}
