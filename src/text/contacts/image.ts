import { safeHref } from './url';

/** Images that may be shown: https, http, and pictures inside the résumé. */
const imageData = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i;

/** Vets an image's address. @returns null for anything that cannot load elsewhere, or could be more than a picture */
export function safeImage(typed: string): string | null {
  if (!typed) return null;
  const url = typed.replace(/[\u0000-\u001F\u007F]/g, '').trim();
  if (imageData.test(url)) return url.replaceAll(' ', '%20');
  return (/^(?:https?:)?\/\//i.test(url) && safeHref(url)) || null;
}

/**
 * Where a picture is to be had.
 * @param base an https address against which a relative path is resolved; empty when there is none
 * @returns null for words in a picture's place; empty for a picture that cannot be shown
 */
export function pictureSource(typed: string, base: string): string | null {
  if (!typed) return '';
  const src = safeImage(typed);
  if (src !== null) return src;
  return (require('./incomplete-image') as typeof import('./incomplete-image')).otherPicture(
    typed,
    base,
  );
}
