import { json } from '@codemirror/lang-json';
import { yaml } from '@codemirror/lang-yaml';
import { Compartment, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { formatOf, type Format } from '../resume/source';

const named = (name: string) =>
  EditorView.contentAttributes.of({ 'aria-label': `Résumé, ${name}`, tabindex: '0' });

const languages: Readonly<Record<Format, Extension>> = {
  json: [json(), named('JSON')],
  yaml: [yaml(), named('YAML')],
};

const compartment = new Compartment();
let format: Format = 'json';

/** The language extension for the initial text. */
export const languageOf = (text: string): Extension =>
  compartment.of(languages[(format = formatOf(text))]);

/** Switches the language with the text: if it begins with a bracket, it is JSON. */
export const followsText = EditorView.updateListener.of(({ docChanged, state, view }) => {
  const now = docChanged ? formatOf(state.sliceDoc(0, 2_000)) : format;
  if (now === format) return;
  format = now;
  view.dispatch({ effects: compartment.reconfigure(languages[now]) });
});
