import { formatOf } from './source';
import { treeOf } from './tree';

/** What is put in place of a part of a text. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

export type Path = readonly (string | number)[];

/**
 * The text changes that set a value; comments, order and indentation are kept.
 * @param path the keys from the outermost: `['meta', 'themeOptions', 'font']`; what is missing on the way is made
 * @param value nothing removes the field, and what would be empty without it
 * @returns no changes for a text that cannot be read, or where something else than a record is on the way
 */
export async function changesTo(text: string, path: Path, value: unknown): Promise<Change[]> {
  const root = await treeOf(text);
  // An empty text becomes a résumé of YAML.
  if (!root && text.trim()) return [];
  const target = value === undefined ? await removable(text, path) : path;
  if (!target) return [];
  if (formatOf(text) === 'json')
    return (await import('./json-change')).jsonChanges(text, target, value);
  return (await import('./yaml-change')).yamlChanges(text, target, value);
}

/** The outermost field that says nothing without the one that is removed. Null where there is none. */
async function removable(text: string, path: Path): Promise<Path | null> {
  let node = await treeOf(text);
  let [alone, depth] = [0, 0];
  for (const key of path) {
    const { children = [] } = node ?? {};
    const child = children.findLast(({ key: name }) => name === key);
    if (!child) return null;
    depth++;
    // The outermost of those that hold one thing alone.
    if (children.length > 1 || depth === 1) alone = depth;
    node = child.node;
  }
  return path.slice(0, alone);
}
