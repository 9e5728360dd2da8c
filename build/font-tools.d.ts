// Types for two untyped packages, as far as `build/fonts.mjs` uses them.

declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt';
    noHinting: boolean;
    keepFeatures: string[];
    dropTables: string[];
    preserveNameIds: number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  export function convert(font: Buffer, to: 'woff2', from: 'sfnt'): Promise<Buffer>;
}
