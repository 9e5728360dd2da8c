import type { Item } from '../resume/fields';
import { shortened } from '../text/shortened';
import type { Context } from './context';
import { dateRange } from './dates';
import { entry, fact, highlights, notes, texts } from './entry';
import { linked, unlinked } from './link';
import { nowhere, placeText } from './place';
import type { Entry } from './view';

type Job = Item<'work'>;

/** Jobs, those in a row at one employer under that employer. */
export const composeWork = (jobs: readonly Job[], context: Context): Entry[] =>
  inRows(jobs).map((row) =>
    row.length > 1 ? employerOf(row, context) : job(row[0]!, 'work', context),
  );

export const composeVolunteer = (items: readonly Item<'volunteer'>[], context: Context): Entry[] =>
  items.map(({ organization, ...rest }) =>
    job({ ...rest, name: organization, description: '', keywords: [] }, 'volunteer', context),
  );

/** What is done comes first, then for whom; without a position the employer is the title. */
function job(given: Job, section: string, context: Context): Entry {
  const { name, position, url, location, description, summary, startDate, endDate } = given;
  const organisation = linked(name, url, context);
  const named = Boolean(name || url);
  return entry({
    microformat: 'p-experience h-event',
    dates: dateRange(startDate, endDate, context),
    title: position || !named ? unlinked(linked(position, '', context).text) : organisation,
    organisation: position && named ? organisation : null,
    notes: notes([placeText(location, context)], context),
    texts: texts([description, summary], context),
    highlights: highlights(given.highlights, section, context),
    facts: fact(context.label('keywords'), given.keywords, context),
  });
}

/** Machines read an employer's name with each position; it is one of a few words. */
const longestName = 300;

/** What all positions share is said once, with the employer. */
function employerOf(row: readonly Job[], context: Context): Entry {
  const url = shared(row, ({ url }) => url);
  const description = shared(row, ({ description }) => description);
  const place = shared(row, ({ location }) => placeText(location, context));
  const employer = shortened(row[0]!.name, longestName);
  return entry({
    microformat: '',
    title: linked(row[0]!.name, url, context),
    notes: notes([place], context),
    texts: texts([description], context),
    positions: row.map((given) => {
      const own = {
        ...given,
        name: '',
        url: url ? '' : given.url,
        location: place ? nowhere : given.location,
        description: description ? '' : given.description,
      };
      return { ...job(own, 'work', context), level: 4, employer };
    }),
  });
}

/** What every position says alike; empty when they differ. */
function shared(row: readonly Job[], text: (given: Job) => string): string {
  const first = text(row[0]!);
  return first && row.every((given) => text(given) === first) ? first : '';
}

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
