import { location } from './location';
import type { ValueOf } from './kind';
import { list } from './list';
import { mapOf } from './map';
import { record } from './record';
import { address, date, prose, text } from './text';

/** An item of a section that no schema knows: the fields that every entry has, and the others as they are called. */
const customItem = record(
  {
    name: [text, 'title', 'position', 'role', 'event', 'label', 'language', 'skill'],
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
    ],
    date: [date, 'releaseDate', 'year'],
    startDate: [date, 'start', 'from'],
    endDate: [date, 'end', 'to'],
    url: [address, 'website', 'link'],
    location: [location, 'city', 'place'],
    summary: [prose, 'description', 'text', 'reference'],
    highlights: list(prose),
    keywords: [list(text), 'tags'],
  },
  { rests: [{ name: 'others', kind: mapOf(() => text), accepts: () => true, isShown: true }] },
);

export type CustomItem = ValueOf<typeof customItem> & { others: ReadonlyMap<string, string> };

export const customItems = list(customItem);
