import { formatOf } from '../../resume/source';
import { drafts } from '../keep/own-drafts';
import { notify } from '../tell/notice';
import type { Current, TakeActions } from '../take';
import type { Kind } from './downloads';
import { isJson } from './is-json';
import { upToDate } from './up-to-date';

/** The ways to download, print or share a résumé. Their code is loaded when needed. */
export interface Giving {
  download(kind: Kind): Promise<void>;
  print(): Promise<void>;
  copyLink(): Promise<void>;
  copyCommand(): Promise<void>;
  /** The format of the text. */
  typed(): 'JSON' | 'JSONC' | 'YAML';
}

/** @param textNow gives the text in the editor, even if it cannot be read */
export function createGiving(actions: TakeActions, textNow: () => string): Giving {
  /** Uses the last résumé that could be read, and tells if that is not the text in the editor. */
  const withCurrent = async (use: (current: Current) => Promise<string>): Promise<void> => {
    const current = await upToDate(actions, textNow);
    if (!current) return notify('Fix the errors in your résumé first.');
    try {
      const done = await use(current);
      const isOld = current.text !== textNow();
      const old = isOld ? ' It is the last version without errors.' : '';
      if (done + old) actions.say(done + old);
    } catch {
      notify('Something went wrong. Reload the page and try again. Your résumé is saved.');
    }
  };
  return {
    download: (kind) =>
      withCurrent(async (current) => {
        const { download } = await import('./downloads');
        // The text itself is downloaded with its errors.
        const text = kind === 'typed' ? textNow() : current.text;
        return `Downloaded: ${await download(kind, { ...current, text })}.`;
      }),
    print: () =>
      withCurrent(async ({ html }) => {
        const { hasFarPictures, print } = await import('./print');
        await print(html);
        return hasFarPictures(html)
          ? 'Pictures from other sites are not printed. Use a data: URL instead.'
          : '';
      }),
    async copyLink() {
      await (await import('./give')).copyLink(textNow(), actions.say);
    },
    async copyCommand() {
      await (await import('./give')).copyCommand(textNow(), drafts.current?.name, actions.say);
    },
    typed() {
      const text = textNow();
      if (formatOf(text) === 'yaml') return 'YAML';
      return isJson(text) ? 'JSON' : 'JSONC';
    },
  };
}
