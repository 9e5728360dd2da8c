import type { Item } from '../resume/fields';
import type { Context } from './context';
import { singleDate } from './dates';
import { entry, texts } from './entry';
import { linked } from './link';
import type { Entry } from './view';

// What is given on one day by somebody: a title, who gave it, when.

export const composeAwards = (items: readonly Item<'awards'>[], context: Context): Entry[] =>
  items.map(({ title, awarder, date, summary }) =>
    entry({
      dates: singleDate(date, context),
      title: linked(title, ''),
      organisation: awarder ? linked(awarder, '') : null,
      texts: texts(summary),
    }),
  );

export const composeCertificates = (
  items: readonly Item<'certificates'>[],
  context: Context,
): Entry[] =>
  items.map(({ name, issuer, date, url }) =>
    entry({
      dates: singleDate(date, context),
      title: linked(name, url),
      organisation: issuer ? linked(issuer, '') : null,
    }),
  );

export const composePublications = (
  items: readonly Item<'publications'>[],
  context: Context,
): Entry[] =>
  items.map(({ name, publisher, releaseDate, url, summary }) =>
    entry({
      dates: singleDate(releaseDate, context),
      title: linked(name, url, true),
      organisation: publisher ? linked(publisher, '') : null,
      texts: texts(summary),
    }),
  );
