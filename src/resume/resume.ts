import { customItems, type CustomItem } from './custom';
import { resume, type Resume as Known } from './fields';
import { isPrivate, keysOf, property } from './kind';

/** A résumé, and the lists in it that no schema knows, by their keys. */
export type Resume = Known & { custom: Record<string, CustomItem[]> };

/** Keys of lists that may become sections: those of no schema that are not switched off. */
export const customKeys = (value: unknown): string[] =>
  keysOf(value).filter(
    (key) => !resume.knows(key) && !isPrivate(key) && typeof property(value, key) === 'object',
  );

/**
 * Reads anything at all as a résumé. Never throws; what is no résumé becomes an empty one.
 * @param language of the page, for texts that are given in several
 */
export function readResume(value: unknown, language: string): Resume {
  const read = resume.read(value, language);
  // `__proto__` is none of the keys: it begins as what is private does.
  const custom: Resume['custom'] = {};
  for (const key of customKeys(value)) {
    custom[key] = customItems.read(property(value, key), language);
  }
  // What was read is ours alone, but for nothing, which is shared.
  return read === resume.nothing ? { ...read, custom } : Object.assign(read, { custom });
}
