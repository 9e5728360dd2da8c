/** All that this site keeps in a browser begins so: other pages may share the same address. */
const prefix = 'ordinal';

/** What holds texts between visits. */
export interface Store {
  read(key: string): string | undefined;
  /** @returns whether it will be there at the next visit */
  write(key: string, text: string): boolean;
  remove(key: string): void;
}

/** Where the browser's storage is blocked, texts last as long as the page. */
const memory = new Map<string, string>();

const attempt = <T>(use: (storage: Storage) => T): T | undefined => {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
};

/** The browser's own storage. None of it throws, blocked or full. */
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

/** Removes everything that any part of this site keeps in the browser's storage. */
export function forgetAll(): void {
  memory.clear();
  attempt((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  });
}
