import { chooseResume } from './choose/choose';
import { chooseOptions } from './choose/options';
import { Reading } from './resume/reading';
import { readMaster } from './resume/resume';
import { authorsOrder, isSection, listSections } from './view/section-list';
import { orderOf } from './view/order';

/** The non-empty sections of a page in order, each with the reason for its position. */
export function inspectOrderOf(value: unknown, argument: unknown) {
  const master = readMaster(value, argument, new Reading());
  const { resume, options } = chooseResume(master, chooseOptions(master));
  const listed = new Set(authorsOrder(resume, options).map(({ section }) => section));
  const { reasons } = orderOf(resume);
  const reasonOf = (name: string): string => {
    if (listed.has(name)) return 'listed in the sections option';
    if (!isSection(name)) return 'custom section: after the standard ones';
    return reasons.get(name) ?? 'default order';
  };
  return listSections(resume, options)
    .filter(({ items }) => items.length > 0)
    .map(({ name }) => ({ section: name, reason: reasonOf(name) }));
}
