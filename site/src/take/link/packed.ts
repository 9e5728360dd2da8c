import { fromBase64Url, toBase64Url } from './base64url';
import { through } from './stream';

/** Maximum size of a résumé with an embedded photo, in bytes. */
export const mostBytes = 4 * 1024 * 1024;

/** Compresses a text into characters that are allowed in URLs. */
export async function packed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toBase64Url(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Reverses `packed`. Never throws. @returns undefined if the input is invalid or too large */
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
