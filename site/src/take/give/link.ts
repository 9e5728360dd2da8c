import { packed } from '../link/packed';

/** Mail programs and chats often cut longer URLs. */
export const oftenCut = 16_000;
/** Maximum length of URLs that all browsers support. */
export const mostLetters = 200_000;

/** A link that contains a whole résumé. */
export interface Link {
  /** Undefined if it would be too long. */
  address?: string;
  /** What to know about the link, in sentences. */
  note: string;
}

/** @param page URL of the playground, without a fragment */
export async function linkTo(text: string, page: string): Promise<Link> {
  const address = `${page}#r=${await packed(text)}`;
  const letters = address.length.toLocaleString('en-GB');
  if (address.length > mostLetters) {
    return {
      note: `The link would be ${letters} characters long, which is too long for browsers. Send the file instead, or remove the photo.`,
    };
  }
  const who = 'Anyone with the link can read the whole résumé.';
  return address.length > oftenCut
    ? {
        address,
        note: `${who} It is ${letters} characters long, and some programs cut off long links.`,
      }
    : { address, note: who };
}
