import { fieldIn, isRecord, recordIn } from '../../../command/options/fields';
import { withTheme } from '../theme/theme';
import { mostOffered } from './offers';

/**
 * All sections that a résumé can show, regardless of its options: those shown by default, in the default order, then
 * custom sections that are only shown if the `sections` option names them.
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

/** A résumé without its theme options, and without `meta.sections`. */
function withoutOptions(resume: unknown): Record<string, unknown> {
  const whole = recordIn(resume);
  const metaKey = Object.keys(whole).find((key) => whole[key] === fieldIn(resume, 'meta'));
  const meta = Object.entries(recordIn(fieldIn(resume, 'meta'))).filter(
    ([key, value]) =>
      !(isRecord(value) && /^theme[-_\s]?options$/i.test(key)) && !/^sections$/i.test(key),
  );
  return metaKey === undefined ? whole : { ...whole, [metaKey]: Object.fromEntries(meta) };
}
