/** Longer texts need a line of their own. */
const longest = 90;

/** The start of a list, title, quote or markup; and the end of a sentence that is followed by another. */
const [block, another] = [/^(?:[-*+•●▪◦‣>#|<`]|\d+[.)]\s)/, /\n|[.!?…]\s+\S|[。！？]\S/];

/** Whether a text is one short sentence, which can go on the same line as what it describes. */
export const isOneSentence = (typed: string): boolean =>
  typed !== '' && typed.length <= longest && !block.test(typed) && !another.test(typed);
