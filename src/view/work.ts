import type { Item } from '../resume/fields';
import type { Context } from './context';
import { dateRange } from './dates';
import { entry, highlights, notes, texts } from './entry';
import { linked, unlinked } from './link';
import type { Entry } from './view';

type Job = Item<'work'>;

/** Jobs, those in a row at one employer under that employer. */
export const composeWork = (jobs: readonly Job[], context: Context): Entry[] =>
  inRows(jobs).map((row) => (row.length > 1 ? employer(row, context) : job(row[0]!, context)));

export const composeVolunteer = (items: readonly Item<'volunteer'>[], context: Context): Entry[] =>
  items.map(({ organization, ...rest }) =>
    job({ ...rest, name: organization, location: '', description: '' }, context),
  );

/** What is done comes first, then for whom; without a position the employer is the title. */
function job(given: Job, context: Context): Entry {
  const { name, position, url, location, description, summary, startDate, endDate } = given;
  const organisation = linked(name, url);
  const named = Boolean(name || url);
  return entry({
    microformat: 'p-experience h-event',
    dates: dateRange(startDate, endDate, context),
    title: position || !named ? unlinked(linked(position, '').text) : organisation,
    organisation: position && named ? organisation : null,
    notes: notes(location),
    texts: texts(description, summary),
    highlights: highlights(given.highlights, true),
  });
}

/** What all positions share is said once, with the employer. */
function employer(row: readonly Job[], context: Context): Entry {
  const { url, location, description } = Object.fromEntries(
    (['url', 'location', 'description'] as const).map((name) => [name, shared(row, name)]),
  ) as Pick<Job, 'url' | 'location' | 'description'>;
  return entry({
    title: linked(row[0]!.name, url),
    notes: notes(location),
    texts: texts(description),
    positions: row.map((given) => {
      const own = {
        ...given,
        name: '',
        url: url ? '' : given.url,
        location: location ? '' : given.location,
        description: description ? '' : given.description,
      };
      return { ...job(own, context), level: 4 };
    }),
  });
}

const shared = (row: readonly Job[], name: 'url' | 'location' | 'description'): string =>
  row.every((given) => given[name] === row[0]![name]) ? row[0]![name] : '';

/** Jobs with the same employer as the one before them. */
function inRows(jobs: readonly Job[]): Job[][] {
  const rows: Job[][] = [];
  for (const given of jobs) {
    const row = rows.at(-1);
    const name = given.name.toLowerCase();
    if (row && name && row[0]!.name.toLowerCase() === name) row.push(given);
    else rows.push([given]);
  }
  return rows;
}
