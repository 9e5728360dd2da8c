/** What is longer needs a line of its own. */
const longest = 90;

/** Marks of lists, titles, quotes and markup at a beginning; and what ends a sentence before another. */
const [block, another] = [/^(?:[-*+•●▪◦‣>#|<`]|\d+[.)]\s)/, /\n|[.!?…]\s+\S|[。！？]\S/];

/** Whether a text is one short sentence, which may run on behind what it is about. */
export const isOneSentence = (typed: string): boolean =>
  typed !== '' && typed.length <= longest && !block.test(typed) && !another.test(typed);
