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
