import { property } from '../resume/kind';

/**
 * Finds what stands for an item in another list, such as its translation: the item with the same `x-id`,
 * or that at the same place where it has none. Of several with one id it is the last.
 */
export function counterpartIn(list: readonly unknown[]): (item: unknown, index: number) => unknown {
  const byId = new Map<unknown, unknown>();
  for (const item of list) {
    const id = property(item, 'x-id');
    if (id !== undefined) byId.set(id, item);
  }
  return (item, index) => {
    const id = property(item, 'x-id');
    return id === undefined ? list[index] : byId.get(id);
  };
}
