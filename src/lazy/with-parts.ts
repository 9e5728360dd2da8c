import runCore from 'lazy:core';
import fetchPart from 'lazy:parts';

/** Thrown where the theme asks for a part that is not here yet. */
const missing = Symbol('missing');

const run = new Map<string, RunModule>();
const loaded = new Map<string, unknown>();
let wanted = new Set<string>();

/** What `require` gives to a module of the theme. @param from the module's path */
function requireFrom(from: string): (path: string) => unknown {
  const targets = new Map<string, string>();
  return (path) => {
    const target = targets.get(path) ?? pathFrom(from, path);
    targets.set(path, target);
    // A server reads all parts at once; here each is fetched when it is needed.
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

/** @param path from the file at another path, such as `../a.cjs` */
function pathFrom(file: string, path: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function load(path: string, code: RunModule): unknown {
  const module = { exports: {} };
  code(module, module.exports, requireFrom(path));
  loaded.set(path, module.exports);
  return module.exports;
}

let core: unknown;

/**
 * Uses the theme. Parts of it that are not here are fetched, and `use` is called again.
 * @returns what `use` returned when nothing was missing
 * @throws when a part cannot be fetched, and what `use` throws
 */
export async function withParts<Theme, Made>(use: (theme: Theme) => Made): Promise<Made> {
  for (;;) {
    wanted = new Set();
    let result: { value: Made } | undefined;
    try {
      core ??= load('index.cjs', runCore);
      result = { value: use(core as Theme) };
    } catch (error) {
      if (error !== missing) throw error;
    }
    const parts = [...wanted];
    // The theme itself may have caught what was thrown.
    if (!parts.length && result) return result.value;
    await Promise.all(parts.map(async (path) => run.set(path, (await fetchPart[path]!()).default)));
  }
}
