import type { Item } from '../../resume/fields';
import { truncated } from '../../text/truncate';
import type { Context } from '../context';
import { dateRange } from '../dates/dates';
import { composeProjects } from './projects';
import { entry, notes, texts } from './entry';
import { fact, otherFacts } from '../texts/facts';
import { highlights } from '../texts/highlights';
import { linked, unlinked } from '../links/link';
import { deeper, within, type Within } from './within';
import { isOneSentence } from './one-sentence';
import { nowhere, placeText } from '../places/place';
import { placeNote } from '../places/note';
import { totalRange } from '../dates/total-range';
import type { Entry } from '../shapes';

type Job = Item<'work'>;

/** Jobs; consecutive ones at the same employer are grouped under it. */
export const composeWork = (jobs: readonly Job[], context: Context): Entry[] =>
  inRows(jobs).map((row) =>
    row.length > 1 ? employerOf(row, context) : job(row[0]!, 'work', context),
  );

export const composeVolunteer = (items: readonly Item<'volunteer'>[], context: Context): Entry[] =>
  items.map(({ organization, ...rest }) =>
    job({ ...unsaid, ...rest, name: organization }, 'volunteer', context),
  );

/** Fields of a job that `volunteer` does not have. */
const unsaid = { description: '', keywords: [], type: '', projects: [] };

/** A job: the position is the title, then the employer; without a position, the employer is the title. */
function job(given: Job, section: string, context: Context): Entry {
  const { name, position, url, location, description, summary, startDate, endDate } = given;
  const { keywords, positions, projects } = given;
  const inner = positions.length || projects.length ? below(given, section, context) : nothing;
  const organisation = linked(name, url, context);
  const named = Boolean(name || url);
  const isAbout = named && isOneSentence(description);
  return entry({
    microformat: 'p-experience h-event',
    dates:
      startDate || endDate || !positions.length
        ? dateRange(startDate, endDate, context)
        : totalRange(positions, context),
    title: position || !named ? unlinked(linked(position, '', context).text) : organisation,
    organisation: position && named ? organisation : null,
    notes: notes([given.type, placeNote(location, context)], context),
    about: isAbout ? context.inline(description) : '',
    texts: texts([isAbout ? '' : description, summary], context),
    highlights: highlights(given.highlights, section, context),
    facts: keywords.length
      ? [...fact(context.ownLabel('keywords'), keywords, context), ...inner.facts]
      : inner.facts,
    others: otherFacts(given, context, location),
    positions: inner.positions,
  });
}

/** Most jobs have nothing within them. Shared; never changed. */
const nothing: Within = { positions: [], facts: [] };

/** The positions and projects within a job. */
function below({ name, positions, projects }: Job, section: string, context: Context): Within {
  const inner = [
    within(
      positions.map((given) => ({
        ...job({ ...given, name: '', positions: [] }, section, context),
        employer: truncated(name, longestName),
      })),
      context.ownLabel('roles'),
      context,
    ),
    within(composeProjects(projects, context), context.label('projects'), context),
  ];
  return {
    facts: inner.flatMap(({ facts }) => facts),
    positions: inner.flatMap(({ positions }) => positions),
  };
}

/** Maximum length of the employer's name that each position repeats for machines. */
const longestName = 300;

/** Several jobs at one employer. What all of them have in common is shown once, with the employer. */
function employerOf(row: readonly Job[], context: Context): Entry {
  const url = shared(row, ({ url }) => url);
  const description = shared(row, ({ description }) => description);
  const place = shared(row, ({ location }) => placeText(location, context));
  const employer = truncated(row[0]!.name, longestName);
  const isAbout = isOneSentence(description);
  return entry({
    microformat: '',
    dates: totalRange(row, context),
    title: linked(row[0]!.name, url, context),
    notes: notes([place && placeNote(row[0]!.location, context)], context),
    about: isAbout ? context.inline(description) : '',
    texts: texts([isAbout ? '' : description], context),
    positions: row.map((given) => {
      const own = {
        ...given,
        name: '',
        url: url ? '' : given.url,
        location: place ? nowhere : given.location,
        description: description ? '' : given.description,
      };
      return { ...deeper(job(own, 'work', context), 4), employer };
    }),
  });
}

/** The text that all jobs have in common; empty if they differ. */
function shared(row: readonly Job[], text: (given: Job) => string): string {
  const first = text(row[0]!);
  return first && row.every((given) => text(given) === first) ? first : '';
}

const hasPositions = ({ positions }: Job): boolean => positions.length > 0;

/** Groups consecutive jobs at the same employer. A job with positions of its own is not grouped. */
function inRows(jobs: readonly Job[]): Job[][] {
  const rows: Job[][] = [];
  for (const given of jobs) {
    const row = rows.at(-1);
    const name = given.name.toLowerCase();
    const isLike = row && name && row[0]!.name.toLowerCase() === name;
    if (isLike && ![given, row[0]!].some(hasPositions)) row.push(given);
    else rows.push([given]);
  }
  return rows;
}
