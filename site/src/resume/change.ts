import { formatOf } from './source';
import { treeOf } from './tree';

/** Replaces a part of a text. */
export interface Change {
  from: number;
  to: number;
  insert: string;
}

export type Path = readonly (string | number)[];

/**
 * The text changes that set a value; comments, order and indentation are kept.
 * @param path the keys, outermost first: `['meta', 'themeOptions', 'font']`; missing records are created
 * @param value undefined removes the field, and records that would be empty without it
 * @returns no changes if the text cannot be read, or if there is something other than a record on the path
 */
export async function changesTo(text: string, path: Path, value: unknown): Promise<Change[]> {
  const root = await treeOf(text);
  // An empty text becomes YAML.
  if (!root && text.trim()) return [];
  const target = value === undefined ? await removable(text, path) : path;
  if (!target) return [];
  if (formatOf(text) === 'json')
    return (await import('./json-change')).jsonChanges(text, target, value);
  return (await import('./yaml-change')).yamlChanges(text, target, value);
}

/** The path of the outermost field that would be empty without the removed one. Null if there is nothing to remove. */
async function removable(text: string, path: Path): Promise<Path | null> {
  let node = await treeOf(text);
  let [alone, depth] = [0, 0];
  for (const key of path) {
    const { children = [] } = node ?? {};
    const child = children.findLast(({ key: name }) => name === key);
    if (!child) return null;
    depth++;
    // Restarts the run of records that contain nothing else.
    if (children.length > 1 || depth === 1) alone = depth;
    node = child.node;
  }
  return path.slice(0, alone);
}
