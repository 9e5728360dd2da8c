import { fromBase64Url, toBase64Url } from './base64url';
import { through } from './stream';

/** No résumé is larger, with its photo in it; in bytes. */
export const mostBytes = 4 * 1024 * 1024;

/** A whole text in few letters that an address may have. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toBase64Url(await through(bytes, new CompressionStream('deflate-raw')));
}

/** What `packed` took. Never throws. @returns nothing for what it did not make, and for what is too large */
export async function unpacked(letters: string): Promise<string | undefined> {
  const bytes = fromBase64Url(letters);
  if (!bytes) return undefined;
  try {
    const text = await through(bytes, new DecompressionStream('deflate-raw'), mostBytes);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text);
  } catch {
    return undefined;
  }
}
