/** An element of a page. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
}

/** A piece of a page: an element, or a text. */
export type Node = Element | string;

const empty = new Set(['base', 'br', 'img', 'input', 'link', 'meta']);
const raw = new Set(['script', 'style']);

const openingTag = /<([a-z][a-z\d]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y;
const closingTag = /<\/([a-z][a-z\d]*)>/y;
const text = /[^<>]+/y;

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads a document in the little HTML that our printer knows: every element closed, every attribute in double
 * quotes, every `<`, `>` and `&` of a text escaped, marks as decimal references. Throws where a document holds anything else.
 */
export function readHtml(html: string): Element {
  const doctype = '<!doctype html>\n';
  if (!html.startsWith(doctype)) throw new Error('no doctype');
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = doctype.length;
  const take = (form: RegExp) => {
    form.lastIndex = at;
    const found = form.exec(html);
    if (found) at = form.lastIndex;
    return found;
  };
  const fail = (what: string) => {
    throw new Error(`${what}: …${html.slice(Math.max(0, at - 60), at + 60)}…`);
  };
  while (at < html.length) {
    const parent = open.at(-1)!;
    const tag = take(openingTag);
    if (tag) {
      const element = { name: tag[1]!, attributes: attributes(tag[2]!), children: [] };
      parent.children.push(element);
      if (raw.has(element.name)) readRawText(element);
      else if (!empty.has(element.name)) open.push(element);
      continue;
    }
    const closed = take(closingTag);
    if (closed) {
      if (closed[1] !== parent.name) fail(`</${closed[1]}> within <${parent.name}>`);
      open.pop();
      continue;
    }
    parent.children.push(decoded((take(text) ?? fail('a bare < or >'))[0]!));
  }
  if (open.length > 1) fail(`<${open.at(-1)!.name}> is not closed`);
  return root;

  /** The text of a script or style becomes its child; browsers end it at the first closing tag. */
  function readRawText(element: Element): void {
    const end = html.indexOf(`</${element.name}>`, at);
    if (end < 0) fail(`<${element.name}> is not closed`);
    element.children.push(html.slice(at, end));
    if (/<(?:\/|!--|script)/i.test(html.slice(at, end))) fail(`markup within <${element.name}>`);
    at = end + element.name.length + 3;
  }
}

function attributes(typed: string): Record<string, string> {
  const pairs = [...typed.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)];
  const names = pairs.map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`an attribute twice:${typed}`);
  return Object.fromEntries(pairs.map(([, name, value = '']) => [name, decoded(value)]));
}

/** The text that a piece of a page stands for. */
export const decoded = (typed: string): string =>
  typed.replace(/&(#?\w*;?)/g, (_, reference: string) => {
    const name = reference.slice(0, -1);
    const character = characters[name] ?? mark(name);
    if (!reference.endsWith(';') || !character) {
      throw new Error(`an unescaped &: ${typed.slice(0, 80)}`);
    }
    return character;
  });

/**
 * A page, or a part of one, with its marks as they are shown and all else as it is: in small expectations that is easier
 * to read, and what must not be there is found whatever it is made of.
 */
export const withMarks = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (reference, code: string) => mark(`#${code}`) ?? reference)
    .replace(/\\u([2D][\dA-F]{3})/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)));

/** Numbers stand for what needs two bytes alone, so that neither a control nor a letter of ASCII can hide in one. */
const mark = (name: string): string | null => {
  const code = /^#(\d+)$/.test(name) ? Number(name.slice(1)) : 0;
  return code > 0xff ? String.fromCodePoint(code) : null;
};

export const isElement = (node: Node): node is Element => typeof node !== 'string';

/** Every element within one, itself not included, in the order of the document. */
export const elementsOf = (element: Element): Element[] =>
  element.children.filter(isElement).flatMap((child) => [child, ...elementsOf(child)]);
