import type { Options } from '../options/options';
import type { Place, Resume } from '../resume/fields';
import { isSection, sectionNames, type Listed } from './section-list';
import { nowhere } from './places/place';

/** The résumé without what the options leave out, so that the data for machines leaves it out too. */
export const shownResume = (
  resume: Resume,
  options: Options,
  listed: readonly Listed[],
): Resume => ({
  ...resume,
  basics: shownBasics(resume.basics, options),
  ...shownLists(listed),
});

const shownBasics = (basics: Resume['basics'], options: Options): Resume['basics'] => ({
  ...basics,
  image: isOff(options.image.shape) ? '' : basics.image,
  location: shownPlace(basics.location, options.location),
});

/** The lists of the schema with the items that are listed, in the order of the listing. */
function shownLists(listed: readonly Listed[]): object {
  const lists: Record<string, readonly unknown[]> = {};
  for (const name of sectionNames) lists[name] = none;
  for (const { name, items } of listed) {
    if (isSection(name)) lists[name] = lists[name]!.length ? [...lists[name]!, ...items] : items;
  }
  return lists;
}

const none: readonly unknown[] = [];

const isOff = (option: string): boolean => ['off', 'false', 'none', 'no'].includes(option);

/** `city` leaves out street and postal code, `none` all of it. */
function shownPlace(location: Place, detail: string): Place {
  if (!detail || location === nowhere) return location;
  if (isOff(detail)) return nowhere;
  return detail === 'city'
    ? { ...location, address: '', postalCode: '', others: nowhere.others }
    : location;
}
