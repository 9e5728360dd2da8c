import type { Item } from '../../resume/fields';
import type { Context } from '../context';
import { dateWords, singleDate } from '../dates/dates';
import { entry, texts } from './entry';
import { fact, otherFacts } from '../texts/facts';
import { linked, unlinked } from '../links/link';
import type { Entry } from '../shapes';

// Awards and certificates: title, issuer, date.

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
