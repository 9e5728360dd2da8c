import type { Html, Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';
import { unlinked } from '../links/link';
import type { Entry, Link } from '../shapes';

/** The parts of an entry; missing ones are empty. */
export type EntryParts = Partial<Entry> & Pick<Entry, 'title'>;

const blank: Entry = {
  level: 3,
  microformat: 'h-event',
  employer: '',
  dates: [],
  number: '',
  title: unlinked(''),
  organisation: null,
  notes: [],
  about: '',
  authors: '',
  source: null,
  texts: [],
  highlights: null,
  facts: [],
  others: [],
  positions: [],
};

/** An entry with the given parts; all others are empty. */
export function entry(parts: EntryParts): Entry {
  const whole = { ...blank, ...parts };
  whole.title = keptLink(whole.title);
  if (whole.organisation) whole.organisation = keptLink(whole.organisation);
  whole.about = kept(whole.about);
  return whole;
}

function keptLink(link: Link): Link {
  const text = kept(link.text);
  return text === link.text ? link : { ...link, text };
}

/** Texts beside a title; empty ones are skipped. */
export function notes(typed: readonly Text[], { inline }: Context): Text[] {
  const shown: Text[] = [];
  for (const text of typed)
    if (text) shown.push(typeof text === 'string' ? kept(inline(text)) : text);
  return shown;
}

/** Joins paragraphs; empty ones are skipped. */
export function texts(typed: readonly string[], { blocks }: Context): Html[] {
  const shown: Html[] = [];
  for (const text of typed) {
    const html = blocks(text);
    if (html) shown.push(html);
  }
  return shown;
}
