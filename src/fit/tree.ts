import { unescaped } from '../text/html/escape';
import { boxes } from './boxes';
import type { Box } from './box';

/** An element of a page, with the texts and elements in it. */
export interface Node {
  /** Its name in the table of boxes; otherwise the name of the element. */
  name: string;
  box: Box;
  children: (Node | string)[];
}

/** Deeper elements are flattened. */
const deepest = 40;
const [slash, space] = [0x2f, 0x20];
const empty = new Set(['br', 'img', 'input']);

/** Parses a rendered body. */
export function treeOf(markup: string): Node {
  const root: Node = { name: '', box: {}, children: [] };
  const open = [root];
  let { children } = root;
  let depth = 0;
  for (let at = 0; ;) {
    const start = markup.indexOf('<', at);
    if (start < 0) break;
    if (start > at) children.push(unescaped(markup.slice(at, start)));
    const end = markup.indexOf('>', start);
    if (markup.charCodeAt(start + 1) === slash) {
      if (depth) depth--;
    } else {
      const { name, box } = elementOf(markup, start + 1, end);
      const node: Node = { name, box, children: [] };
      children.push(node);
      if (!empty.has(name) && ++depth <= deepest) open[depth] = node;
    }
    ({ children } = open[depth < deepest ? depth : deepest]!);
    at = end + 1;
  }
  return root;
}

/** Cache by the text of a tag up to the end of its classes. Both come from the templates, so there are few. */
const known = new Map<string, Pick<Node, 'name' | 'box'>>();

/** The element of a tag. @param start after its `<` @param end at its `>` */
function elementOf(markup: string, start: number, end: number): Pick<Node, 'name' | 'box'> {
  let at = start;
  while (at < end && markup.charCodeAt(at) !== space) at++;
  if (markup.startsWith(' class="', at)) at = markup.indexOf('"', at + 8);
  const written = markup.slice(start, at);
  let element = known.get(written);
  if (!element) known.set(written, (element = find(written)));
  return element;
}

const nothing: Box = {};

/** Finds the last class that is in the table, or else the element alone. */
function find(written: string): Pick<Node, 'name' | 'box'> {
  const [tag = '', classes = ''] = written.split(' class="');
  const names = classes.split(' ').map((name) => `${tag}.${name}`);
  const name = names.reverse().find((name) => Object.hasOwn(boxes, name)) ?? tag;
  return { name, box: Object.hasOwn(boxes, name) ? boxes[name]! : nothing };
}

/** The box of an element in its parent. */
export const boxIn = ({ box }: Node, around: Box, parent: Node): Box =>
  box.within?.[around.as ?? parent.name] ?? box;

export const elementsOf = ({ children }: Node): Node[] =>
  children.filter((child) => typeof child !== 'string');

/** The name of the next element. */
export function nextOf(node: Node, { children }: Node): string {
  for (let at = children.indexOf(node) + 1; at < children.length; at++) {
    const next = children[at]!;
    if (typeof next !== 'string') return next.name;
  }
  return '';
}

/** Whether no other element follows. */
export const isLast = (node: Node, parent: Node): boolean => nextOf(node, parent) === '';

/** Elements that small sections, with a line or two for each entry, do not have. */
const long = new Set([
  'ul.rows',
  'ul.run-in',
  'div.texts',
  'ol.numbered',
  'ul.dashed',
  'figure.quote',
  'div.quote',
]);
const fewEntries = 6;

/** Whether a section has only a few short entries. */
export function isSmall(section: Node): boolean {
  const entries = elementsOf(section).filter(({ box }) => box.isEntry);
  return (
    entries.length <= fewEntries &&
    elementsOf(section).every(({ name }) => !long.has(name)) &&
    entries.every((entry) =>
      elementsOf(entry).every(({ name, box }) => !box.isEntry && !long.has(name)),
    )
  );
}

/** The text of its first title; without one, its first text. */
export const titleOf = (node: Node): string =>
  (firstText(node, (name) => /^h\d$/.test(name)) || firstText(node, () => true)).trim();

function firstText(node: Node, isTitle: (name: string) => boolean): string {
  for (const child of elementsOf(node)) {
    const text = isTitle(child.name) ? textOf(child) : firstText(child, isTitle);
    if (text.trim()) return text;
  }
  return '';
}

const textOf = ({ children }: Node): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
