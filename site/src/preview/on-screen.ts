import type { SchemeName } from './views';

const dark = /@media screen and \(prefers-color-scheme: ?dark\)/g;

/** A page as it looks on a screen with this colour scheme. */
export const onScreen = (html: string, scheme: SchemeName): string =>
  scheme === 'auto'
    ? html
    : html.replace(dark, scheme === 'dark' ? '@media screen' : '@media not all');
