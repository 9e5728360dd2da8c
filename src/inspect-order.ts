import { chooseResume } from './choose/choose';
import { chooseOptions } from './choose/options';
import { Reading } from './resume/reading';
import { readMaster } from './resume/resume';
import { authorsOrder, isSection, listSections } from './view/section-list';
import { orderOf } from './view/order';

/** The sections of a page that have something to show, in their order, each with the reason for its place. */
export function inspectOrderOf(value: unknown, argument: unknown) {
  const master = readMaster(value, argument, new Reading());
  const { resume, options } = chooseResume(master, chooseOptions(master));
  const isOrdered = authorsOrder(resume, options).length > 0;
  const { reasons } = orderOf(resume);
  const reasonOf = (name: string): string => {
    if (isOrdered) return 'listed in the sections option';
    if (!isSection(name)) return "a list of the author's own: after the schema's sections";
    return reasons.get(name) ?? 'the usual order';
  };
  return listSections(resume, options)
    .filter(({ items }) => items.length > 0)
    .map(({ name }) => ({ section: name, reason: reasonOf(name) }));
}
