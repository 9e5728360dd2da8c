/** What stands between two values of a text. */
export interface Separator {
  /** With the separator itself in a group. */
  at: RegExp;
  /** Whether all pieces must be whole values; else two are enough, and the others belong to those beside them. */
  all?: boolean;
  /** Whether it separates whatever stands there. */
  always?: boolean;
  /** Whether a piece is a whole value, where that is asked in another way. */
  holds?: (piece: string) => boolean;
}

/** "or" and "and", in the languages of the theme. */
const words =
  'or|and|oder|und|ou|et|o|oppure|e|y|eller|och|og|of|en|tai|ja|eli|või|vai|un|arba|ir|ar|lub|albo|i|nebo|alebo|a|vagy|és|sau|și|ili|ali|in|ose|dhe|edo|eta|nó|agus|eða|veya|ve|atau|dan|hoặc|và|или|и|или же|або|та|чи|й|ή|και|או|أو|و|یا|ya|au|na|または|もしくは|或|或者|또는|หรือ|या|বা|அல்லது';

export const separators = {
  line: { at: /(\n)/, always: true },
  strong: {
    at: new RegExp(
      `([;|\\u2022\\u2016\\u3001\\uFF0C\\uFF1B]|\\s(?:${words}|[&+\\u00B7\\u2013\\u2014-])\\s|[或])`,
      'i',
    ),
  },
  comma: { at: /(,)/ },
  spacedSlash: { at: /(\s[/\uFF0F]\s?|[/\uFF0F]\s)/, all: true },
  slash: { at: /([/\uFF0F])/, all: true },
  /** "+47 … +46 …" */
  beforePlus: { at: /(\s)(?=\(?\+)/, all: true },
  gap: { at: /( {2}|\t)/, all: true },
  space: { at: /(\s)/, all: true },
  /** "https://a.example,https://b.example" */
  beforeScheme: { at: /(,)(?=\s?(?:https?:|www\.))/i },
} satisfies Record<string, Separator>;

/**
 * A text in its pieces, each with one value if it can be told where they end; white space around them is gone.
 * A separator counts where whole values stand on its sides: "030/1234567" is one number.
 */
export function piecesOf(
  text: string,
  [separator, ...weaker]: readonly Separator[],
  holds: (piece: string) => boolean,
): string[] {
  if (!separator) return [text.trim()];
  const parts = text.split(separator.at);
  const inner = (piece: string) => piecesOf(piece, weaker, holds);
  if (parts.length < 3) return inner(text);
  if (separator.always)
    return parts.filter((_, index) => index % 2 === 0 && parts[index]!.trim()).flatMap(inner);
  const isWhole = separator.holds ?? holds;
  const values = parts.filter((part, index) => index % 2 === 0 && part.trim());
  const whole = values.filter(isWhole).length;
  if (whole < 2 || (separator.all && whole < values.length)) return inner(text);
  return grouped(parts, isWhole).flatMap(inner);
}

/** Pieces with a whole value each: what is none belongs to the one before it, or at the start to the one after it. */
function grouped(parts: readonly string[], isWhole: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let hasValue = false;
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index]!;
    const isValue = isWhole(part);
    if (!pieces.length || (isValue && hasValue)) pieces.push(part);
    else pieces.push(pieces.pop()! + parts[index - 1]! + part);
    hasValue ||= isValue;
  }
  return pieces;
}
