import type { Resume } from '../resume/fields';
import type { Labels } from '../locale/locale';
import type { Context } from './context';
import { dateWords } from './dates';
import { linked, unlinked } from './link';
import type { Fact, Link } from './view';

/** The last line: what the document says of itself. */
export function composeColophon(meta: Resume['meta'], context: Context): Fact[] {
  const { version, lastModified, canonical } = meta;
  const { label } = context;
  const lines: [label: keyof Labels, value: Link | ''][] = [
    ['lastModified', lastModified && unlinked(dateWords(lastModified, context))],
    ['version', version && unlinked(version)],
    ['canonical', canonical && linked('', canonical, context)],
  ];
  return lines.flatMap(([name, value]) => (value ? [{ label: label(name), value }] : []));
}
