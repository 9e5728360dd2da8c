import type { ContactName, Value } from './contact-value';
import { emailIn, holdsEmail } from './email';
import { holdsPhone, phoneIn } from './phone';
import { piecesOf, separators, type Separator } from './separators';
import { holdsUrl, isUrl, urlIn } from './url';

// Contacts with several values in one text, or with words around them. Loaded when one is met.

/** A longer text is a text. */
const longest = 2_000;

/** How a contact is taken apart, and each piece of it understood. */
interface Rule {
  separators: readonly Separator[];
  /** Whether a piece is a whole value. */
  holds: (piece: string) => boolean;
  read: (piece: string) => Value;
}

const { line, strong, comma, spacedSlash, slash, beforePlus, gap, space, beforeScheme } =
  separators;

const rules: Record<ContactName, Rule> = {
  phone: {
    separators: [line, strong, comma, spacedSlash, slash, beforePlus, gap],
    holds: holdsPhone,
    read: phoneIn,
  },
  email: {
    separators: [line, strong, comma, spacedSlash, slash, space],
    holds: holdsEmail,
    read: emailIn,
  },
  url: {
    separators: [
      line,
      strong,
      beforeScheme,
      { ...comma, at: /(, )/ },
      spacedSlash,
      { ...space, holds: isUrl },
    ],
    holds: holdsUrl,
    read: urlIn,
  },
};

/** The values in a text, each on its own; one without a link where it cannot be told what leads where. */
export function severalValues(name: ContactName, typed: string): Value[] {
  if (typed.length > longest) return [{ text: typed, href: '', value: typed }];
  const { separators, holds, read } = rules[name];
  return piecesOf(typed, separators, holds).map(read);
}
