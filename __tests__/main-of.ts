/** What stands between `<main>` and `</main>`. */
export const mainOf = (html: string): string => /<main>([^]*)<\/main>/.exec(html)?.[1] ?? '';
