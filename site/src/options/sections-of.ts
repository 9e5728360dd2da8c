import { fieldIn, isRecord, recordIn } from '../../../command/options/fields';
import { withTheme } from '../theme/theme';
import { mostOffered } from './offers';

/**
 * The sections that a résumé can show, whatever its options say: those of its page in the order that its data decides,
 * then lists of the author's own that are only shown where they are asked for.
 */
export async function sectionsOf(resume: unknown): Promise<string[]> {
  const plain = withoutOptions(resume);
  const others = Object.entries(plain)
    .filter(([key, value]) => Array.isArray(value) && !/^\s*[_-]/.test(key))
    .map(([key]) => key)
    .slice(0, mostOffered);
  const [usual, all] = await withTheme(({ inspectOrder }) => [
    inspectOrder(plain),
    others.length ? inspectOrder(plain, { sections: others }) : [],
  ]);
  return [...new Set([...usual, ...all].map(({ section }) => section))].slice(0, mostOffered);
}

/** A résumé as if nobody had said anything of its sections or their readers. */
function withoutOptions(resume: unknown): Record<string, unknown> {
  const whole = recordIn(resume);
  const metaKey = Object.keys(whole).find((key) => whole[key] === fieldIn(resume, 'meta'));
  const meta = Object.entries(recordIn(fieldIn(resume, 'meta'))).filter(
    ([key, value]) =>
      !(isRecord(value) && /^theme[-_\s]?options$/i.test(key)) && !/^sections$/i.test(key),
  );
  return metaKey === undefined ? whole : { ...whole, [metaKey]: Object.fromEntries(meta) };
}
