import type { Change, Path } from './change';
import { jsonTree } from './json-tree';
import type { Child, Node } from './tree';

/** The changes to JSON, in its own indentation and line endings. Everything else stays as typed. */
export function jsonChanges(text: string, path: Path, value: unknown): Change[] {
  const root = jsonTree(text);
  if (!root) return [];
  if (!path.length) return [{ ...root, insert: written(value, root, 0, text) }].map(placed);
  const outer = path.slice(0, -1);
  let node = root;
  for (const [depth, key] of outer.entries()) {
    const child = childOf(node, key);
    if (node.kind !== 'map' || !child) return into(node, path, depth, value, text);
    ({ node } = child);
  }
  const last = childOf(node, path.at(-1)!);
  if (node.kind !== 'map' || !last) return into(node, path, outer.length, value, text);
  if (value === undefined) return without(node, last, text);
  return [placed({ ...last.node, insert: written(value, node, path.length, text) })];
}

const placed = ({ from, to, insert }: Change): Change => ({ from, to, insert });

const childOf = ({ children }: Node, key: string | number): Child | undefined =>
  children.findLast(({ key: name }) => name === key);

/** Creates the missing part of a path in a record or in place of null. No changes for other kinds of values. */
function into(node: Node, path: Path, depth: number, value: unknown, text: string): Change[] {
  if (value === undefined) return [];
  const inner = path
    .slice(depth + 1)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const { from, to, kind, children } = node;
  if (kind !== 'map') {
    if (text.slice(from, to) !== 'null') return [];
    return [{ from, to, insert: written({ [path[depth]!]: inner }, node, depth, text) }];
  }
  if (!children.length)
    return [{ from, to, insert: written({ [path[depth]!]: inner }, node, depth, text) }];
  const field = `${JSON.stringify(String(path[depth]))}:${isInLines(node, text) ? ' ' : space(text)}`;
  const insert = `,${between(node, depth + 1, text)}${field}${written(inner, node, depth + 1, text)}`;
  const end = children.at(-1)!.node.to;
  return [{ from: end, to: end, insert }];
}

/** Removes a field, with its comma and its line. */
function without({ children }: Node, child: Child, text: string): Change[] {
  const before = /\s*$/.exec(text.slice(0, child.from))![0];
  const from = child.from - before.length;
  const next = commaAfter(text, child.node.to);
  const index = children.indexOf(child);
  if (next >= 0 && index < children.length - 1)
    return [
      {
        from: index ? from : child.from,
        to: next + 1 + (index ? 0 : spaceAt(text, next + 1)),
        insert: '',
      },
    ];
  const comma = index ? commaAfter(text, children[index - 1]!.node.to) : -1;
  const own = { from, to: child.node.to, insert: '' };
  // Without a trailing comma, the one before the field is removed too.
  return comma >= 0 && next < 0
    ? [{ from: comma, to: comma + 1, insert: '' }, own]
    : [{ ...own, to: next < 0 ? own.to : next + 1 }];
}

const spaceAt = (text: string, at: number): number => /^\s*/.exec(text.slice(at))![0].length;

/** The position of the comma after a value, which can follow comments; -1 if there is none. */
function commaAfter(text: string, at: number): number {
  const skipped = /^(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*/.exec(text.slice(at))![0].length;
  return text[at + skipped] === ',' ? at + skipped : -1;
}

/** Whether the fields of a record are on separate lines; for an empty record, whether the text has several lines. */
const isInLines = ({ from, children }: Node, text: string): boolean =>
  /[\n\r]/.test(children[0] ? text.slice(from, children[0].from) : text.trim());

const space = (text: string): string => (/"\s*:\s/.test(text) ? ' ' : '');

/** The white space before a field. */
const between = (node: Node, depth: number, text: string): string =>
  isInLines(node, text) ? lineAt(depth, text) : space(text);

function lineAt(depth: number, text: string): string {
  const [indent = '  '] = (/^[ \t]+(?=["[{])/m.exec(text) ?? []) as string[];
  const [eol = '\n'] = (/\r\n|\n|\r/.exec(text) ?? []) as string[];
  return eol + indent.repeat(depth);
}

/** A value as JSON, on several lines if those around it are. */
function written(value: unknown, around: Node, depth: number, text: string): string {
  if (!isInLines(around, text)) return spaced(JSON.stringify(value), text);
  const [indent = '  '] = (/^[ \t]+(?=["[{])/m.exec(text) ?? []) as string[];
  return JSON.stringify(value, null, indent).replaceAll('\n', lineAt(depth, text));
}

/** JSON on one line, with spaces after colons and commas if the text has them. */
function spaced(json: string, text: string): string {
  if (!space(text)) return json;
  return json.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (part) =>
    /^[:,]/.test(part) ? `${part} ` : part,
  );
}
