/** A page's own policy, before all else in it: nothing is asked for, and nothing runs. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** A page for a frame: under a policy of its own, and its links open outside. */
export const guarded = (html: string): string =>
  html
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<a (?=[^>]*href="(?!#))/g, '<a target="_blank" rel="noopener noreferrer" ');

/** Where the pictures of a page are that are not in it, which is why no frame shows them. */
export const remotePictures = (html: string): string[] =>
  [...html.matchAll(/<img [^>]*src="(https?:[^"]*)"/g)].map(([, address]) => address!);
