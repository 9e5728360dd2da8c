import type { Resume } from '../resume/fields';
import type { Labels } from '../locale/locale';
import type { Options } from '../options/options';
import type { Context } from './context';
import { dateWords } from './dates/dates';
import { linked, unlinked } from './links/link';
import type { Footer } from './view';
import type { Fact, Link } from './shapes';

/** The footer; null if it is empty. */
export function composeFooter(meta: Resume['meta'], context: Context): Footer | null {
  const text = context.blocks(context.options.footer);
  const facts = composeColophon(meta, context);
  return text || facts.length ? { text, facts } : null;
}

/** Whether the version is shown: by default only together with a date or an address. */
export const showsVersion = (
  { lastModified, canonical }: Resume['meta'],
  { version }: Options,
): boolean => (version === '' ? lastModified !== '' || canonical !== '' : version === 'true');

function composeColophon(meta: Resume['meta'], context: Context): Fact[] {
  const { version, lastModified, canonical } = meta;
  const { label } = context;
  const lines: [label: keyof Labels, value: Link | '' | false][] = [
    ['lastModified', lastModified && unlinked(dateWords(lastModified, context))],
    [
      'version',
      version && showsVersion(meta, context.options) && unlinked(context.isolate(version)),
    ],
    ['canonical', canonical && linked('', canonical, context)],
  ];
  return lines.flatMap(([name, value]) =>
    value ? [{ label: context.named(label(name)), value }] : [],
  );
}
