import { formatOf } from './source';

/** A value in a résumé's text. */
export interface Node {
  from: number;
  to: number;
  kind: 'map' | 'list' | 'leaf';
  /** Its fields or items, in the order of the text. */
  children: readonly Child[];
}

/** A field, or an item. */
export interface Child {
  key: string | number;
  /** Its start; of a field, the start of its key. */
  from: number;
  node: Node;
}

/** Values at a deeper level are not in the tree. */
export const deepest = 100;

/** The values of a text with their positions; undefined if it cannot be read. */
export async function treeOf(text: string): Promise<Node | undefined> {
  if (formatOf(text) === 'json') return (await import('./json-tree')).jsonTree(text);
  return (await import('./yaml-tree')).yamlTree(text);
}
