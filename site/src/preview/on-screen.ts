import type { SchemeName } from './views';

const dark = /@media screen and \(prefers-color-scheme: ?dark\)/g;

/** A page as a screen of that scheme shows it. */
export const onScreen = (html: string, scheme: SchemeName): string =>
  scheme === 'auto'
    ? html
    : html.replace(dark, scheme === 'dark' ? '@media screen' : '@media not all');
