import type { Input } from '../input/input';
import { messageOf } from '../mistake';

/** A résumé that is reloaded on every save. */
export interface LiveResume {
  /** The last version without errors; null if there was none. */
  readonly input: Input | null;
  /** The current error; empty if there is none. */
  readonly mistake: string;
  /** Changes with every save, and differs between processes. */
  readonly revision: string;
  /** Reads the file again. */
  reread(): Promise<void>;
  /** Calls a listener after every revision, until the returned function is called. */
  onRevision(listener: () => void): () => void;
}

/**
 * Reads a résumé and keeps the last valid version.
 * @param read its errors become `mistake`
 */
export async function readLive(read: () => Promise<Input>): Promise<LiveResume> {
  const start = Date.now();
  const listeners = new Set<() => void>();
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const live = { input: null as Input | null, mistake: '', revision: '' };

  const readOnce = async () => {
    try {
      live.input = await read();
      live.mistake = '';
    } catch (error) {
      live.mistake = messageOf(error);
    }
    live.revision = `${start}-${count++}`;
    for (const listener of listeners) listener();
  };
  // One after another, so that an older reading never replaces a newer one.
  const reread = async () => void (await (last = last.then(readOnce)));
  await reread();

  return Object.assign(live, {
    reread,
    onRevision(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
}
