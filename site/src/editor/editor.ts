import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Change } from '../resume/change';
import type { Place } from '../resume/place';
import { followsText, languageOf } from './language';
import { setup } from './setup';

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
      // A text that is the same again is opened all the same.
      if (!text) onChange(text);
    },
    change: (changes) => view.dispatch({ changes: [...changes] }),
    goTo({ from, to }) {
      // The text may be another by now.
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
