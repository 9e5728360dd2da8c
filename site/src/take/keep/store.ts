/** Prefix of all keys, because other sites may have the same origin. */
const prefix = 'ordinal';

/** Keeps texts between visits. */
export interface Store {
  read(key: string): string | undefined;
  /** @returns whether it will be there at the next visit */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/** If the browser's storage is blocked, texts only last as long as the page. */
const memory = new Map<string, string>();

const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
};

/** The browser's local storage. Never throws, even if it is blocked or full. */
export const store: Store = {
  read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? undefined,
  write(key, text) {
    const written = attempt((storage) => (storage.setItem(key, text), true)) ?? false;
    if (written) memory.delete(key);
    else memory.set(key, text);
    return written;
  },
  remove(key) {
    memory.delete(key);
    attempt((storage) => storage.removeItem(key));
  },
};

/** Removes everything that this site has stored in the browser. */
export function forgetAll(): void {
  memory.clear();
  attempt((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  });
}
