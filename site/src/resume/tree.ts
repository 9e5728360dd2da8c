import { formatOf } from './source';

/** A value in a résumé's text. */
export interface Node {
  from: number;
  to: number;
  kind: 'map' | 'list' | 'leaf';
  /** What is in it, in the text's order. */
  children: readonly Child[];
}

/** A field, or an item. */
export interface Child {
  key: string | number;
  /** Where it begins: a field with its key. */
  from: number;
  node: Node;
}

/** Deeper ones have no place of their own. */
export const deepest = 100;

/** The values of a text, with their places. Nothing where it cannot be read. */
export async function treeOf(text: string): Promise<Node | undefined> {
  if (formatOf(text) === 'json') return (await import('./json-tree')).jsonTree(text);
  return (await import('./yaml-tree')).yamlTree(text);
}
