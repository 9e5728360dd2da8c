import { withMarks } from './fuzz/read-html';

/** The content of `<main>`, with numeric character references decoded. */
export const mainOf = (html: string): string =>
  withMarks(/<main>([^]*)<\/main>/.exec(html)?.[1] ?? '');
