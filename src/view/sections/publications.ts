import type { Item } from '../../resume/fields';
import { element, joined, type Text } from '../../text/html/html';
import { inDigits } from '../../locale/digits';
import type { Context } from '../context';
import { singleDate } from '../dates/dates';
import { entry, texts } from './entry';
import { otherFacts } from '../texts/facts';
import { separated } from '../texts/list';
import { hrefOf, linked } from '../links/link';
import type { Entry, Fact, Source } from '../shapes';

type Publication = Item<'publications'>;

/** Title, authors, journal, then the summary. */
export function composePublications(items: readonly Publication[], context: Context): Entry[] {
  const isNumbered = hasNumbers(items.length, context);
  return items.map((item, index) => {
    const { name, releaseDate, url, summary, authors } = item;
    const title = linked(name, url, context, true);
    return entry({
      microformat: 'h-cite',
      dates: singleDate(releaseDate, context).map((piece) =>
        piece.property ? { ...piece, property: 'dt-published' } : piece,
      ),
      number: isNumbered ? numberOf(index + 1, context) : '',
      title: { ...title, address: '' },
      authors: byline(authors, context),
      source: sourceOf(item, title.address, context),
      texts: texts([summary], context),
      others: otherFacts(item, context),
    });
  });
}

/** Of publications, the entries are numbered, not their points. A single one only with `always` or `through`. */
function hasNumbers(count: number, { options: { numbering } }: Context): boolean {
  const wish = numbering.get('publications') || numbering.get('*');
  return wish === 'always' || wish === 'through' || (wish === 'true' && count > 1);
}

const numberOf = (count: number, { locale: { digits } }: Context): string =>
  `${digits ? inDigits(String(count), digits) : count}.`;

/** Authors on one line, separated by semicolons if the names contain commas. */
function byline(authors: readonly string[], context: Context): Text {
  const { separator, strongSeparator } = context.locale;
  const hasCommas = authors.length > 1 && authors.some((name) => name.includes(separator[0]!));
  const names = authors.filter(Boolean).map((typed) => withOwnName(typed, context));
  return separated(names, hasCommas ? strongSeparator : separator);
}

/** Text with its own formatting or links. */
const hasMarkup = /[`<[\\]|\*\*|__|~~|(?:^|[\s(])[*_]\S|:\/\/|www\.|@/;

/** Authors as typed, with the person's name in semi-bold. */
function withOwnName(typed: string, { inline, isolate, person, locale }: Context): Text {
  if (!person.name || hasMarkup.test(typed)) return inline(typed);
  const { ownNameIn } = require('./authors/own-name-in') as typeof import('./authors/own-name-in');
  const ranges = ownNameIn(typed, person, locale.tag);
  if (!ranges.length) return inline(typed);
  const pieces: Text[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push(typed.slice(from, start), element('strong', [typed.slice(start, end)]));
    from = end;
  }
  return isolate(joined([...pieces, typed.slice(from)]));
}

/** Journal, volume and pages, DOI. Null if all are empty. */
function sourceOf(item: Publication, address: Text, context: Context): Source | null {
  const { publisher, type, doi, url } = item;
  const { separator } = context.locale;
  const said = [publishedIn(publisher, placeIn(item, context), context), context.inline(type)];
  const text = separated(
    said.filter((part) => part !== ''),
    separator,
  );
  const found = doi ? doiFact(doi, context) : null;
  const isSame = found !== null && found.value.href === hrefOf(url, context);
  const shown = isSame ? '' : address;
  if (!text && !found && !shown) return null;
  return {
    text: text && found ? joined([text, separator]) : text,
    doi: found,
    address: shown && (text || found) ? joined([separator, shown]) : shown,
  };
}

/** Volume, issue and pages: "14 (2), 88–103". */
function placeIn({ volume, issue, pages }: Publication, { inline, locale }: Context): Text {
  const number = [volume && inline(volume), issue && joined(['(', inline(issue), ')'])];
  const parts = [
    separated(
      number.filter((part) => part !== ''),
      ' ',
    ),
    pages && inline(pages),
  ];
  return separated(
    parts.filter((part) => part !== ''),
    locale.separator,
  );
}

/** Splits "Annals of Mire Science 41, 1–29" into the journal and the rest. */
const withPlace =
  /^(.*?[^\s\d.,;:()])([\s,;:]+\(?(?:(?:vol|no|pp?|art|issue|volume|pages|article)\b\.?\s*)?[A-Z]?\d[\d\s().,:;–—-]*(?:(?:vol|no|pp?|art|issue|volume|pages|article)\b\.?\s*[A-Z]?\d[\d\s().,:;–—-]*){0,3})$/i;

/** A journal in italics, and the place in it as typed. */
function publishedIn(typed: string, place: Text, { inline }: Context): Text {
  if (!typed) return place;
  const [, journal = typed, behind = ''] =
    place || typed.length > longestJournal ? [] : (withPlace.exec(typed) ?? []);
  const isYear = /^[\s,;:(]*\d{4}[\s).]*$/.test(behind);
  const name = element('em', [inline(isYear ? typed : journal)]);
  if (place) return joined([name, ' ', place]);
  return isYear || !behind ? name : joined([name, behind]);
}

const longestJournal = 300;

/** @see https://www.doi.org/doi-handbook/HTML/resolution.html — a DOI begins with "10." */
function doiFact(typed: string, context: Context): Fact {
  const doi = typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  const value = /^10\.\d{4,9}\/\S+$/.test(doi)
    ? { text: context.isolate(doi), href: `https://doi.org/${encodeURI(doi)}`, address: '' }
    : linked('', typed, context);
  return { label: context.named('DOI'), value };
}
