import { entry } from './kinds/entry';
import { location } from './location';
import type { ValueOf } from './kinds/field-kind';
import { list } from './kinds/list';
import { address, date, prose, text } from './kinds/text';

/** An item of a section that no schema knows: the fields that every entry has, and the others as they are called. */
export const customItem = entry({
  name: [
    text,
    'title',
    'position',
    'role',
    'event',
    'label',
    'language',
    'skill',
    'course',
    'talk',
  ],
  organization: [
    text,
    'organisation',
    'entity',
    'company',
    'institution',
    'publisher',
    'issuer',
    'awarder',
    'venue',
    'conference',
    'provider',
    'school',
    'university',
    'employer',
  ],
  date: [date, 'releaseDate', 'issueDate', 'year'],
  startDate: [date, 'start', 'from', 'since', 'dates', 'period', 'duration'],
  endDate: [date, 'end', 'to', 'until'],
  url: [address, 'website', 'link'],
  location: [location, 'city', 'place'],
  summary: [prose, 'description', 'text', 'reference'],
  highlights: list(prose),
  keywords: [list(text), 'tags'],
});

export type CustomItem = ValueOf<typeof customItem>;

export const customItems = list(customItem);
