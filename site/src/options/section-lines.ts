import { isRecord } from '../../../command/options/fields';
import { isRest } from '../../../src/resume/section-names';
import { wishOf } from './numbered';
import { isSilent } from './said';
import { sectionName } from './section-name';

/** A line of the `sections` option, or a section that could be one. */
export interface Line {
  section: string;
  title: string;
  isShown: boolean;
  /** As typed, unless it was changed. */
  written: unknown;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const lineOf = (written: unknown): Line =>
  isRecord(written)
    ? {
        section: sectionName(textOf(written['section'])),
        title: textOf(written['title']),
        isShown: true,
        written,
      }
    : { section: sectionName(textOf(written)), title: '', isShown: true, written };

/** Whether the option is set; an empty list does not count. */
export const saysSections = (value: unknown): boolean =>
  typeof value === 'string' ? !isSilent(value) : Array.isArray(value) && value.length > 0;

/**
 * The lines of the option, followed by the sections that it leaves out.
 * @param offered all sections of the résumé in their default order, which is used if the option is not set
 * @param before the previous lines: hidden ones keep their title
 * @returns undefined for a value that is neither a list nor an object of `true` and `false`
 */
export function linesOf(
  value: unknown,
  offered: readonly string[],
  before: readonly Line[] = [],
): Line[] | undefined {
  if (isRecord(value)) return switchedLines(value, offered);
  if (!saysSections(value)) {
    const isNothing = isSilent(value) || Array.isArray(value);
    return isNothing ? offered.map(lineOf) : undefined;
  }
  const written = [value].flat().map(lineOf);
  const named = new Set(written.map(({ section }) => section));
  const rest = offered.filter((section) => !named.has(section)).map(lineOf);
  // Empties the rest, so a second "..." adds nothing.
  const lines = written.flatMap((line) => (isRest(line.section) ? rest.splice(0) : [line]));
  const listed = new Set(lines.map(({ section }) => section));
  const hidden = before.filter(({ section, isShown }) => !isShown && !listed.has(section));
  for (const { section } of hidden) listed.add(section);
  const others = offered.filter((section) => !listed.has(section));
  return [...lines, ...hidden, ...others.map((name) => ({ ...lineOf(name), isShown: false }))];
}

/** `{ awards: false }`: all sections, of which some are hidden; undefined for an object of anything else. */
function switchedLines(
  value: Record<string, unknown>,
  offered: readonly string[],
): Line[] | undefined {
  const wishes = Object.entries(value)
    .filter(([, said]) => !isSilent(said))
    .map(([name, said]) => [name.trim(), wishOf(said) ?? ''] as const);
  if (!wishes.every(([, wish]) => wish === 'true' || wish === 'false')) return undefined;
  const bySection = new Map(wishes);
  return offered.map((name) => ({ ...lineOf(name), isShown: bySection.get(name) !== 'false' }));
}

/** A line with a new title. */
export function entitled(line: Line, title: string): Line {
  const { title: _, ...rest } = isRecord(line.written) ? line.written : {};
  const record = { ...rest, section: line.section, ...(title && { title }) };
  const isPlain = Object.keys(record).length === 1;
  return { ...line, title, written: isPlain ? line.section : record };
}

/** The option's value; undefined if it is the default. */
export function valueOfLines(lines: readonly Line[], offered: readonly string[]): unknown {
  const value = lines.filter(({ isShown }) => isShown).map(({ written }) => written);
  const isUsual =
    value.length === offered.length && value.every((written, index) => written === offered[index]);
  return isUsual ? undefined : value;
}

/** Whether two lists have the same sections in the same places. */
export const hasSameRows = (some: readonly Line[], others: readonly Line[]): boolean =>
  some.length === others.length &&
  some.every(({ section }, index) => section === others[index]!.section);

/** Whether two lists give the same value; the place of hidden sections does not matter. */
export function saySame(some: readonly Line[], others: readonly Line[]): boolean {
  const sections = new Set(others.map(({ section }) => section));
  const said = (lines: readonly Line[]) => JSON.stringify(valueOfLines(lines, []) ?? []);
  return (
    some.length === others.length &&
    some.every(({ section }) => sections.has(section)) &&
    said(some) === said(others)
  );
}
