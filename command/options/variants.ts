import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { fieldIn, isMark, isRecord, recordIn } from './fields';

/** Maximum number of variants in a message. */
const mostListed = 20;

/** The names of a résumé's variants. @param options can add variants */
export function variantNames(resume: unknown, options: unknown): string[] {
  const sources = [fieldIn(resume, 'meta', 'themeOptions'), options];
  const names = sources.flatMap((source) =>
    Object.entries(recordIn(fieldIn(source, 'variants')))
      .filter(([name, value]) => !isMark(name) && isRecord(recordOrNone(value)))
      .map(([name]) => name.trim()),
  );
  return [...new Set(names)].filter(Boolean);
}

const recordOrNone = (value: unknown): unknown =>
  Array.isArray(value) ? value.find(isRecord) : value;

/**
 * Refuses an unknown variant, which the theme would render for the public.
 * @throws {Mistake} with the available variants
 */
export function checkVariant(name: string, resume: unknown, options: unknown): void {
  const names = variantNames(resume, options);
  if (names.includes(name.trim())) return;
  const listed = names.slice(0, mostListed).map(shown).join(', ');
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : '';
  const known = names.length
    ? `the résumé has ${listed}${more}`
    : 'the résumé has no variants in meta.themeOptions.variants';
  throw new Mistake(`unknown variant ${shown(name) || '""'}: ${known}`);
}
