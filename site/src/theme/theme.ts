import runCore from 'virtual:theme/core';
import fetchPart from 'virtual:theme/parts';

export type Theme = typeof import('../../../dist/index');

/** Thrown where the theme asks for a part that is not here yet. */
const missing = Symbol('missing');

const run = new Map<string, RunModule>();
const loaded = new Map<string, unknown>();
const wanted = new Set<string>();

/** What `require` gives to a module of the theme. @param from the path of the module, below `dist` */
function requireFrom(from: string): (path: string) => unknown {
  const targets = new Map<string, string>();
  return (path) => {
    const target = targets.get(path) ?? new URL(path, `theme:///${from}`).pathname.slice(1);
    targets.set(path, target);
    // Servers read all parts at once; a page fetches what it needs.
    if (!Object.hasOwn(fetchPart, target)) return { readEveryPart() {} };
    if (loaded.has(target)) return loaded.get(target);
    const code = run.get(target);
    if (!code) {
      wanted.add(target);
      throw missing;
    }
    return load(target, code);
  };
}

function load(path: string, code: RunModule): unknown {
  const module = { exports: {} };
  code(module, module.exports, requireFrom(path));
  loaded.set(path, module.exports);
  return module.exports;
}

let core: Theme | undefined;

/**
 * Uses the theme. Parts of it that are not here are fetched, and `use` is called again: it must change nothing.
 * @returns what `use` returned when nothing was missing
 * @throws when a part cannot be fetched
 */
export async function withTheme<T>(use: (theme: Theme) => T): Promise<T> {
  for (;;) {
    wanted.clear();
    let result: { value: T } | undefined;
    try {
      core ??= load('index.cjs', runCore) as Theme;
      result = { value: use(core) };
    } catch (error) {
      if (error !== missing) throw error;
    }
    // The theme itself may have caught what was thrown.
    if (!wanted.size && result) return result.value;
    await Promise.all([...wanted].map(fetchCode));
  }
}

async function fetchCode(path: string): Promise<void> {
  run.set(path, (await fetchPart[path]!()).default);
}
