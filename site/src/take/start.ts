import sample from '../../../resume.json?raw';
import { withUnixLines } from './bring/lines';
import { drafts } from './keep/own-drafts';
import { arrival } from './link/arrival';
import { notify } from './tell/notice';

/** The initial text: from the link, from this browser, or else the sample. Never throws. */
export async function firstText(): Promise<string> {
  const arrived = await arrival();
  if (arrived?.problem) notify(arrived.problem);
  if (arrived?.text !== undefined)
    drafts.bring({ text: withUnixLines(arrived.text), untouched: true });
  else if (!drafts.current) drafts.bring({ text: sample, untouched: true });
  return drafts.current!.text;
}
