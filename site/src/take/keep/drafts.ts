import type { Store } from './store';

/** A résumé's text in this browser. */
export interface Draft {
  text: string;
  /** The file that it came from. */
  name?: string;
  /** The visitor has changed nothing: it is the sample, an example or somebody's link. */
  untouched?: boolean;
}

/** The résumé in the editor, and the visitor's own ones that others took the place of. */
export interface Drafts {
  readonly current: Draft | undefined;
  /** Whether there is one to go back to. */
  readonly hasKept: boolean;
  /** Puts another one in its place. @returns whether the one before was the visitor's own, and is kept */
  bring(draft: Draft): boolean;
  /** Takes down what was typed. @returns whether it will be there at the next visit */
  edit(text: string): boolean;
  /** The one that was kept last, as the current one; what takes its place there is kept in turn. */
  goBack(): Draft | undefined;
}

/** As many are kept. */
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
 * @param store where they last; what stands there may be anything
 * @param sample what a new visitor sees: it need not be kept
 */
export function createDrafts(store: Store, sample = ''): Drafts {
  const found = parsed(store.read('ordinal:draft'));
  let current = isDraft(found) ? found : undefined;
  /** The visitor's own could not be kept, so nothing takes its place in the store. */
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
