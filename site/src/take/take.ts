import sample from '../../../resume.json?raw';
import { createBar, createExplain } from './bar/bar';
import { takeDrops } from './bring/drop';
import { takePastes } from './bring/paste';
import { pickFile } from './bring/pick';
import { createAutosave } from './keep/autosave';
import { drafts } from './keep/own-drafts';
import { createBringing } from './bring/bringing';
import { createGiving } from './give/giving';
import { takePrintKey } from './give/print-key';
import { createNotice, notify } from './tell/notice';

/** The current résumé. */
export interface Current {
  text: string;
  value: unknown;
  html: string;
}

export interface TakeActions {
  /** The last résumé that could be read. */
  current(): Current | undefined;
  /** Replaces the résumé's text. */
  open(text: string): void;
  /** Shows the visitor a message of one line. */
  say(message: string): void;
}

export interface Take {
  /** Saves the editor's text in this browser; called at every change, even if the text cannot be read. */
  changed(text: string): void;
}

/**
 * Fills the bar: open, download, print, link, command, delete. Also accepts files that are dropped or pasted, and saves
 * the text in this browser.
 */
export function createTake(bar: HTMLElement, actions: TakeActions): Take {
  let typed = '';
  let isFirst = true;
  let isSaving = true;
  const autosave = createAutosave((text) => {
    if (drafts.edit(text) || !isSaving) return;
    isSaving = false;
    notify('Browser storage is full. Download your résumé before you leave.');
  });
  const bringing = createBringing(actions.open);
  const giving = createGiving(actions, () => typed);
  const forget = async () => (await import('./tell/dialogs')).showForget(autosave.stop);
  const explain = async () => (await import('./tell/dialogs')).showPrivacy(() => void forget());

  createNotice(bar.closest('.bar') ?? bar);
  createBar(bar, {
    ...giving,
    pick: () => pickFile(bringing.file),
    begin: () => bringing.text({ text: sample, untouched: true }, 'Opened the sample.'),
    goBack: bringing.goBack,
    hasKept: () => drafts.hasKept,
    explain,
    forget,
  });
  createExplain(() => void explain());
  takeDrops(bringing.file);
  takePastes(bringing.file, (text) => bringing.text({ text }, 'Opened the pasted résumé.'));
  window.addEventListener('hashchange', bringing.link);
  takePrintKey(giving.print);

  return {
    changed(text) {
      typed = text;
      autosave.later(text);
      if (isFirst) bringing.offerKept();
      isFirst = false;
    },
  };
}
