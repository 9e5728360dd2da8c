/** Runs a CommonJS module. */
type RunModule = (module: { exports: unknown }, exports: unknown, require: unknown) => void;

/** The core of the package for Node, and its parts by their paths: made by `build/bundle-lazy.mjs`. */
declare module 'lazy:core' {
  const run: RunModule;
  export default run;
}

declare module 'lazy:parts' {
  const fetchPart: Readonly<Record<string, () => Promise<{ default: RunModule }>>>;
  export default fetchPart;
}
