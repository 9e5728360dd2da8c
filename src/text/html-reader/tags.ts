import { emptyElements, isElementName, openElements, rawElements } from './elements';

/** Stands for a `<` that begins no tag: no text holds this character. */
export const literal = '\uFDD0';

/** A tag from its `<` to its `>`. */
const tag = /<(\/?)([a-z][a-z\d:-]*)(?=[\s/>])[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*>/iy;

/** Elements without content that say something by themselves; a picture does when it has a text, or may be seen. */
const [breaks, picture] = [/^(?:br|hr|wbr)$/, /^<img\s[^>]*?(?:\balt\s*=|\/\/)/i];

interface Tag {
  at: number;
  name: string;
  whole: string;
  isEnd: boolean;
  isReal: boolean;
}

/**
 * A text in which every `<` that is left begins a tag, a comment or a document type; `literal` stands for the others.
 * A tag is one that is closed, or one without content: "Vec<String>", "the <canvas> element" and "a <b" hold none.
 * @returns null when there is no element of HTML in it
 */
export function withTagsOnly(typed: string): string | null {
  const { tags, literals, hasComment } = tagsIn(typed);
  const hasElement = paired(tags);
  if (!hasElement && !hasComment) return null;
  for (const { at, isReal } of tags) if (!isReal) literals.add(at);
  if (!literals.size) return typed;
  let text = '';
  let end = 0;
  for (const at of [...literals].sort((one, other) => one - other)) {
    text += typed.slice(end, at) + literal;
    end = at + 1;
  }
  return text + typed.slice(end);
}

/** A `<`, or what begins code in Markdown. */
const mark = /<|`+/g;

/** The longest code in a line that is looked for. */
const longestCode = 500;

function tagsIn(typed: string): { tags: Tag[]; literals: Set<number>; hasComment: boolean } {
  const small = typed.toLowerCase();
  const tags: Tag[] = [];
  const literals = new Set<number>();
  /** What was not found is not looked for again, which keeps the time linear. */
  const missing = new Set<string>();
  const endOf = (what: string, from: number): number => {
    const at = missing.has(what) ? -1 : small.indexOf(what, from);
    if (at < 0) missing.add(what);
    return at;
  };
  let hasComment = false;
  mark.lastIndex = 0;
  for (let found = mark.exec(typed); found; found = mark.exec(typed)) {
    const at = found.index;
    if (found[0] !== '<') {
      const close = endOf(found[0], mark.lastIndex);
      const isCode = found[0].length > 2 || !typed.slice(at, close).includes('\n');
      if (close < 0 || !isCode || (found[0].length < 3 && close - at > longestCode)) continue;
      for (let inner = at; inner < close; inner++) if (typed[inner] === '<') literals.add(inner);
      mark.lastIndex = close + found[0].length;
      continue;
    }
    tag.lastIndex = at;
    const [whole, slash, typedName] = tag.exec(typed) ?? [];
    if (whole !== undefined) {
      const name = typedName!.toLowerCase();
      const next = at + whole.length;
      const close = !slash && rawElements.has(name) ? endOf(`</${name}`, next) : next;
      if (close < 0) literals.add(at);
      else {
        tags.push({ at, name, whole, isEnd: slash === '/', isReal: false });
        mark.lastIndex = close;
      }
      continue;
    }
    const close = small.startsWith('<!--', at) ? endOf('-->', at + 4) : -1;
    if (close >= 0) {
      hasComment = true;
      mark.lastIndex = close + 3;
    } else if (!small.startsWith('<!doctype', at) || endOf('>', at) < 0) literals.add(at);
  }
  return { tags, literals, hasComment };
}

/** Finds out which tags are real. @returns whether one of them is an element of HTML */
function paired(tags: readonly Tag[]): boolean {
  const open = new Map<string, Tag[]>();
  let isHtml = false;
  for (const found of tags) {
    const { name, isEnd, whole } = found;
    if (emptyElements.has(name)) {
      found.isReal = true;
      isHtml ||= breaks.test(name) || picture.test(whole);
    } else if (isEnd) {
      const start = open.get(name)?.pop();
      if (start) start.isReal = true;
      found.isReal = start !== undefined || isElementName(name);
      isHtml ||= start !== undefined && isElementName(name);
    } else {
      const others = open.get(name);
      if (others) others.push(found);
      else open.set(name, [found]);
    }
  }
  for (const name of openElements) {
    const left = open.get(name) ?? [];
    // "<li>one<li>two": nobody closes these who writes HTML by hand.
    if (isHtml || (left.length > 1 && left[0]!.at === 0)) {
      isHtml ||= left.length > 1;
      for (const start of left) start.isReal = true;
    }
  }
  return isHtml;
}
