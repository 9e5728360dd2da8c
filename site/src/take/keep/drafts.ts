import type { Store } from './store';

/** A résumé's text, saved in this browser. */
export interface Draft {
  text: string;
  /** The file that it came from. */
  name?: string;
  /** Whether the visitor has not changed it: it is the sample, an example or from a link. */
  untouched?: boolean;
}

/** The résumé in the editor, and the visitor's previous ones. */
export interface Drafts {
  readonly current: Draft | undefined;
  /** Whether there is a previous one to go back to. */
  readonly hasKept: boolean;
  /** Replaces the current one. @returns whether that was the visitor's own, and is kept */
  bring(draft: Draft): boolean;
  /** Saves the typed text. @returns whether it will be there at the next visit */
  edit(text: string): boolean;
  /** Swaps the current one for the one kept last. */
  goBack(): Draft | undefined;
}

/** Number of previous résumés that are kept. */
const most = 3;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * @param store can contain anything
 * @param sample the text for new visitors, which is not saved
 */
export function createDrafts(store: Store, sample = ''): Drafts {
  const found = parsed(store.read('ordinal:draft'));
  let current = isDraft(found) ? found : undefined;
  /** Whether the visitor's own could not be kept; then it is not overwritten in the store. */
  let held = false;

  const kept = (): Draft[] => {
    const list = parsed(store.read('ordinal:kept'));
    return Array.isArray(list) ? list.filter(isDraft) : [];
  };
  const keep = (list: Draft[]): boolean =>
    store.write('ordinal:kept', JSON.stringify(list.slice(0, most)));
  const write = (): boolean => {
    if (held) return false;
    if (current?.text !== sample) return store.write('ordinal:draft', JSON.stringify(current));
    store.remove('ordinal:draft');
    return true;
  };

  return {
    get current() {
      return current;
    },
    get hasKept() {
      return kept().length > 0;
    },
    bring(draft) {
      const mine = current;
      const isOwn = Boolean(
        mine && !mine.untouched && mine.text.trim() && mine.text !== draft.text,
      );
      if (isOwn) held = !keep([mine!, ...kept()]) && !keep([mine!]);
      current = draft;
      write();
      return isOwn;
    },
    edit(text) {
      if (current?.text === text) return true;
      current = { ...(current?.name !== undefined && { name: current.name }), text };
      return write();
    },
    goBack() {
      const [last, ...others] = kept();
      if (!last) return undefined;
      const own = current && !current.untouched ? [current] : [];
      keep([...own, ...others]);
      held = false;
      current = last;
      write();
      return last;
    },
  };
}
