import type { Options } from '../options/options';
import type { Place } from '../resume/fields';
import type { Resume } from '../resume/resume';
import { isSection, listSections } from './listing';
import { nowhere } from './place';

/** A résumé with no more than its page shows: what an option leaves out is left out for machines too. */
export function shownResume(resume: Resume, options: Options): Resume {
  const listed = listSections(resume, options);
  const lists = Object.keys(resume)
    .filter(isSection)
    .map((name) => [
      name,
      listed.filter((line) => line.name === name).flatMap(({ items }) => items),
    ]);
  const { basics } = resume;
  const image = isOff(options.image) ? '' : basics.image;
  const location = shownPlace(basics.location, options.location);
  return { ...resume, ...Object.fromEntries(lists), basics: { ...basics, image, location } };
}

const isOff = (option: string): boolean => ['off', 'false', 'none', 'no'].includes(option);

/** `city` leaves out street and postal code, `none` all of it. */
function shownPlace(location: Place, detail: string): Place {
  if (isOff(detail)) return nowhere;
  return detail === 'city' ? { ...location, address: '', postalCode: '' } : location;
}
