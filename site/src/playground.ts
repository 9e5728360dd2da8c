import sample from '../../resume.json?raw';
import { createEditor } from './editor/editor';
import { createPreview } from './preview/preview';
import { readSource } from './resume/source';
import { withTheme } from './theme/theme';
import './shell/playground.css';

const host = (id: string): HTMLElement => document.getElementById(id)!;

const preview = createPreview(host('page'));

/** A text that cannot be read keeps the last page. */
async function show(text: string): Promise<void> {
  const { value, mistake } = await readSource(text);
  host('status').textContent = mistake ?? '';
  if (!mistake) preview.show(await withTheme((theme) => theme.render(value)));
}

createEditor(host('editor'), show).open(sample);
