import type { Item } from '../resume/fields';
import type { Context } from './context';
import { dateWords, singleDate } from './dates';
import { entry, fact, notes, texts } from './entry';
import { linked } from './link';
import type { Entry, Link } from './view';

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
  items.map(({ name, issuer, date, url, expiryDate, credentialId, summary }) =>
    entry({
      dates: singleDate(date, context),
      title: linked(name, url),
      organisation: issuer ? linked(issuer, '') : null,
      texts: texts(summary),
      facts: [
        ...fact(
          context.label('expires'),
          expiryDate ? [dateWords(expiryDate, context)] : [],
          context,
        ),
        ...fact(context.label('credentialId'), credentialId ? [credentialId] : [], context),
      ],
    }),
  );

export const composePublications = (
  items: readonly Item<'publications'>[],
  context: Context,
): Entry[] =>
  items.map(({ name, publisher, releaseDate, url, summary, authors, doi, type }) =>
    entry({
      dates: singleDate(releaseDate, context),
      title: linked(name, url, true),
      organisation: publisher ? linked(publisher, '') : null,
      notes: notes(type),
      texts: [...texts(authors.join(context.locale.separator)), ...texts(summary)],
      facts: doi ? [{ label: 'DOI', value: doiLink(doi) }] : [],
    }),
  );

/** @see https://www.doi.org/doi-handbook/HTML/resolution.html — a DOI begins with "10." */
function doiLink(typed: string): Link {
  const doi = typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return /^10\.\d{4,9}\/\S+$/.test(doi)
    ? { text: doi, href: `https://doi.org/${encodeURI(doi)}`, address: '' }
    : linked('', typed);
}
