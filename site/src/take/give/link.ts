import { packed } from '../link/packed';

/** Mail programs and chats cut longer addresses. */
export const oftenCut = 16_000;
/** Some browsers read no longer ones. */
export const mostLetters = 200_000;

/** A link with a whole résumé in it. */
export interface Link {
  /** Nothing when it would be too long. */
  address?: string;
  /** What is to be known of it, in sentences. */
  note: string;
}

/** @param page the address of the playground, without a fragment */
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
