/** Runs a CommonJS module. */
type RunModule = (module: { exports: unknown }, exports: unknown, require: unknown) => void;

declare module 'virtual:theme/core' {
  const run: RunModule;
  export default run;
}

declare module 'virtual:theme/parts' {
  const fetchPart: Readonly<Record<string, () => Promise<{ default: RunModule }>>>;
  export default fetchPart;
}
