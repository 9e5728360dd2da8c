import { withMarks } from './fuzz/read-html';

/** What stands between `<main>` and `</main>`, with marks as they are shown. */
export const mainOf = (html: string): string =>
  withMarks(/<main>([^]*)<\/main>/.exec(html)?.[1] ?? '');
