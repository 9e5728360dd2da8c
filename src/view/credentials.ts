import type { Item } from '../resume/fields';
import { element, type Html } from '../text/html';
import type { Context } from './context';
import { dateWords, singleDate } from './dates';
import { entry, fact, notes, otherFacts, separated, texts } from './entry';
import { linked, unlinked } from './link';
import type { Entry, Link } from './view';

// What is given on one day by somebody: a title, who gave it, when.

export const composeAwards = (items: readonly Item<'awards'>[], context: Context): Entry[] =>
  items.map(({ title, awarder, date, url, summary, others }) =>
    entry({
      dates: singleDate(date, context),
      title: linked(title, url, context),
      organisation: awarder ? linked(awarder, '', context) : null,
      texts: texts([summary], context),
      others: otherFacts({ others }, context),
    }),
  );

export const composeCertificates = (
  items: readonly Item<'certificates'>[],
  context: Context,
): Entry[] =>
  items.map(({ name, issuer, date, url, expiryDate, credentialId, summary, others }) =>
    entry({
      dates: singleDate(date, context),
      title: linked(name, url, context),
      organisation: issuer ? linked(issuer, '', context) : null,
      texts: texts([summary], context),
      facts: [
        ...(expiryDate
          ? [
              {
                label: context.named(context.label('expires')),
                value: unlinked(dateWords(expiryDate, context)),
              },
            ]
          : []),
        ...fact(context.label('credentialId'), [credentialId], context),
      ],
      others: otherFacts({ others }, context),
    }),
  );

export const composePublications = (
  items: readonly Item<'publications'>[],
  context: Context,
): Entry[] =>
  items.map(({ name, publisher, releaseDate, url, summary, authors, doi, type, others }) =>
    entry({
      dates: singleDate(releaseDate, context),
      title: linked(name, url, context, true),
      organisation: publisher ? linked(publisher, '', context) : null,
      notes: notes([type], context),
      texts: [...authorsLine(authors, context), ...texts([summary], context)],
      facts: doi ? [{ label: context.named('DOI'), value: doiLink(doi, context) }] : [],
      others: otherFacts({ others }, context),
    }),
  );

/** Names one after another, as a paragraph. */
function authorsLine(authors: readonly string[], context: Context): Html[] {
  const { locale, inline } = context;
  if (authors.length < 2 || !context.isApart(authors))
    return texts([authors.join(locale.separator)], context);
  return [element('p', [separated(authors.map(inline), locale.separator)])];
}

/** @see https://www.doi.org/doi-handbook/HTML/resolution.html — a DOI begins with "10." */
function doiLink(typed: string, context: Context): Link {
  const doi = typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi)
    ? { text: context.isolate(doi), href: `https://doi.org/${encodeURI(doi)}`, address: '' }
    : linked('', typed, context);
}
