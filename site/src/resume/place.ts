import type { Path } from './change';
import { treeOf, type Child, type Node } from './tree';

/** A range in a text; `to` is after the last character. */
export interface Place {
  from: number;
  to: number;
}

/**
 * The range of a value in a résumé's text; a field includes its key.
 * @param path as in the result of `inspect`: `work[0].internalNote`
 * @returns the range of the nearest parent if there is no such value; undefined if the text cannot be read
 */
export async function placeOf(text: string, path: string): Promise<Place | undefined> {
  const root = await treeOf(text);
  if (!root) return undefined;
  let place: Place = { from: root.from, to: root.to };
  let node: Node = root;
  for (let rest = path; rest;) {
    const found = nearest(node, rest);
    if (!found) break;
    ({ node } = found.child);
    place = { from: found.child.from, to: node.to };
    rest = rest.slice(found.length);
  }
  return place;
}

/** The child with the longest name that a path begins with: keys can contain dots and brackets themselves. */
function nearest({ kind, children }: Node, path: string): { child: Child; length: number } | null {
  let best: { child: Child; length: number } | null = null;
  for (const child of children) {
    const name = kind === 'list' ? `[${child.key}]` : String(child.key);
    const start = path.startsWith('.') && kind !== 'list' ? 1 : 0;
    const length = start + name.length;
    const isNamed = path.startsWith(name, start) && /^(?:$|[.[])/.test(path.slice(length));
    if (isNamed && length > (best?.length ?? 0)) best = { child, length };
  }
  return best;
}

/** The range of a value. @returns the range of the nearest parent if there is no such value */
export function placeIn(root: Node, path: Path): Place {
  let place: Place = { from: root.from, to: root.to };
  let node: Node | undefined = root;
  for (const key of path) {
    const child: Child | undefined = node.children.findLast(({ key: name }) => name === key);
    if (!child) break;
    ({ node } = child);
    place = { from: child.from, to: node.to };
  }
  return place;
}

/** The path of the value at a position. */
export function pathAt(root: Node, offset: number): Path {
  const path: (string | number)[] = [];
  let node: Node | undefined = root;
  while (node) {
    const child: Child | undefined = node.children.findLast(({ from }) => from <= offset);
    if (!child || offset > child.node.to) break;
    path.push(child.key);
    ({ node } = child);
  }
  return path;
}
