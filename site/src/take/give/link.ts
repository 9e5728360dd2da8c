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
      note: `The link would have ${letters} characters, too many for browsers. Send the file instead, or leave out the photo.`,
    };
  }
  const who = 'Whoever has the link can read all of the résumé.';
  return address.length > oftenCut
    ? { address, note: `${who} It has ${letters} characters: some programs cut such a link.` }
    : { address, note: who };
}
