import { createEditor } from './editor/editor';
import { createOptions } from './options/options';
import { createPreview } from './preview/preview';
import { keepOffline } from './offline/keep-offline';
import { savingsOf } from './report/savings';
import { createReport } from './report/report';
import { changesTo } from './resume/change';
import { placeOf } from './resume/place';
import { createSession } from './session';
import { createTabs } from './shell/tabs';
import { say } from './shell/say';
import { firstText } from './take/start';
import { createTake } from './take/take';
import './shell/playground.css';

const host = (id: string): HTMLElement => document.getElementById(id)!;

async function setOption(path: readonly string[], value?: unknown): Promise<void> {
  editor.change(await changesTo(editor.text, ['meta', 'themeOptions', ...path], value));
}

async function goTo(path: string): Promise<void> {
  const place = await placeOf(editor.text, path);
  if (!place) return;
  host('text-tab').click();
  editor.goTo(place);
}

const preview = createPreview(host('page'), (measure) => session.measured(measure));
const options = createOptions(host('options'), setOption);
const report = createReport(host('report'), host('report-count'), {
  goTo,
  set: setOption,
  savings: async () => savingsOf(session.current, preview.measure),
});
const session = createSession({ preview, options, report });
const editor = createEditor(host('editor'), (text) => {
  take.changed(text);
  void session.change(text);
});

createTabs(host('tabs'));
const take = createTake(host('actions'), {
  current: () => session.current,
  open: (text) => editor.open(text),
  say,
});
void firstText().then((text) => editor.open(text));
keepOffline();
