/** The files that the asset rules in `build/assets.mjs` turn into modules. */

declare module '*.hbs' {
  const template: (view: unknown, printer: import('./text/printer').Printer) => string;
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
