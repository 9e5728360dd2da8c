import { safeHref } from './url';

/** A file on somebody's own machine: nobody else can open it. */
const ownMachine = /^(?:file:|[a-z]:[\\/]|\\\\|~[\\/]|\/(?:Users|home)\/[^/]+\/.)/i;

/** The end of a file's name. */
const fileEnd =
  /^[^:?#]{1,300}\.(?:pdf|x?html?|php|aspx?|md|txt|json|ya?ml|docx?|odt|pptx?|zip|jpe?g|png|gif|svg|webp|avif|bmp|ico|heic|tiff?|mp[34])(?:[?#]\S*)?$/i;

/** "./cv", "../cv", "/cv", "#cv", "?cv=1": no word begins like this. */
const pathStart = /^(?:\.{1,2}\/|\/(?!\/)|#|\?\w+=)\S*$/;

/** "projects/fog-lamp", "work/2020", "projects/": with what no two words have between or after them. */
const pathWithin =
  /^(?=[^/]*\/.)(?=\S*[\d_~%-]|\S*\/\S*\/)[\w%~.-]{2,}(?:\/[\w%~.-]{2,})+\/?$|^[a-z][\w-]+\/$/;

/**
 * An address that is complete only on its author's own pages.
 * @param base an https address to resolve it against; empty when there is none
 * @returns null for what is no path but words; empty for a path that leads nowhere
 * @see RFC 3986, 5.2
 */
export function relativeHref(typed: string, base: string): string | null {
  const path = typed.trim();
  if (path.length > 2_000) return null;
  if (ownMachine.test(path)) return '';
  if (!fileEnd.test(path) && !pathStart.test(path) && !pathWithin.test(path)) return null;
  const [, origin, folder] = /^(https:\/\/[^/?#]+)([^?#]*)/i.exec(base) ?? [];
  if (!origin || path === '#') return '';
  if (/^[?#]/.test(path)) return safeHref(origin + (folder || '/') + path);
  const whole = path.replaceAll('\\', '/');
  const from = whole.startsWith('/') ? '' : folder!.replace(/[^/]*$/, '');
  const end = whole.search(/[?#]|$/);
  return safeHref(origin + withoutDots(`${from}/${whole.slice(0, end)}`) + whole.slice(end));
}

/** As `relativeHref`; null too for what is a whole address. */
export const relativeLink = (typed: string, base: string): string | null =>
  safeHref(typed) ? null : relativeHref(typed, base);

/** A path without the segments that mean its folder or the one above; it never leaves its host. */
function withoutDots(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}${/\/\.{0,2}$/.test(path) && segments.length ? '/' : ''}`;
}
