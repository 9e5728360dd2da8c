/** The room for dates beside a text, in rem; undefined for the usual one. Narrow screens have none. */
export const gutterRule = (selector: string, gutter: number | undefined): string =>
  gutter ? `@media print,(min-width:44.01rem){${selector}{--gutter:${gutter}rem}}` : '';
