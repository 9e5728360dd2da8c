/** The files that the asset rules in `build/assets.mjs` turn into modules. */

declare module '*.hbs' {
  const template: (view: unknown, printer: import('./text/html/printer').Printer) => string;
  export default template;
}

declare module '*.css' {
  const css: string;
  export default css;
}

declare module '*.woff2' {
  /** The file in base64. */
  const base64: string;
  export default base64;
}

declare module '*.lengths' {
  import type { Length } from './fit/sheet';
  /** Lengths of the sheets by the names that the file gives them. */
  const lengths: Record<string, Length>;
  export default lengths;
}
