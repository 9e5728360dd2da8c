import { formatOf } from '../../resume/source';
import { showToCopy } from '../tell/dialogs';
import { notify } from '../tell/notice';
import { commandFor } from './command-line';
import { copy } from './copy';
import { linkTo } from './link';

/** Copies a link to a résumé, and tells what to know about it. */
export async function copyLink(text: string, say: (message: string) => void): Promise<void> {
  const link = linkTo(text, location.href.replace(/#.*$/, ''));
  const copied = copy(link.then(({ address }) => address ?? Promise.reject(new Error('too long'))));
  const { address, note } = await link;
  if (!address) return notify(note);
  if (!(await copied)) return showToCopy('A link to your résumé', address);
  say('Link copied.');
  notify(`Link copied. ${note}`);
}

/** Copies the command that makes the same page. @param name the opened file, if any */
export async function copyCommand(
  text: string,
  name: string | undefined,
  say: (message: string) => void,
): Promise<void> {
  const command = commandFor(name, formatOf(text));
  if (!(await copy(command))) return showToCopy('The command', command);
  say(`Copied: ${command}`);
}
