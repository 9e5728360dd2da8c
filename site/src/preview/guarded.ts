/** The Content Security Policy of the page: no requests and no scripts. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** Replaces pictures that are not loaded. */
const blank =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 60'%3E%3Cpath fill='%23d5d2ca' d='M0 0h60v60H0z'/%3E%3Cg fill='%238c887e'%3E%3Ccircle cx='30' cy='23' r='10'/%3E%3Cpath d='M10 60a20 20 0 0 1 40 0z'/%3E%3C/g%3E%3C/svg%3E";

const picture = /(<img\b[^>]*?\ssrc=")(?!data:)([^"]*)/gi;

/**
 * Prepares a page for a frame: with its own Content Security Policy and without external pictures. Links open outside
 * the frame, except those within the page.
 * @param html the result of `render`
 */
export const guarded = (html: string): string =>
  html
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(picture, (_, before: string) => before + blank)
    .replace(/<a (?=[^>]*href="(?!#))/g, '<a target="_blank" rel="noopener noreferrer" ')
    .replace(/(<a [^>]*href=")#/g, '$1about:srcdoc#');

/** The URLs of external pictures, which the preview does not load. */
export const remotePictures = (html: string): string[] =>
  [...html.matchAll(picture)].map(([, , address]) => address!.replaceAll('&amp;', '&'));
