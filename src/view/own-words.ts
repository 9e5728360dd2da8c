import { isTechnical } from '../resume/technical';
import { titleOf } from './title-of';

/** What an author calls by a name of his own: its title, and its texts. */
export type OwnWords = [title: string, texts: string[]];

/** The author's own fields of an entry as words; those that say nothing to a reader are left out. */
export const ownWords = (others: Iterable<readonly [string, unknown]>): OwnWords[] =>
  [...others]
    .map(([key, value]): OwnWords => [titleOf(key), textsOf(value)])
    .filter(([, texts]) => texts.length > 0);

/** The fields by which a thing names itself, the best first. */
const naming = ['name', 'title', 'text', 'value', 'label', 'description', 'summary'];

/** The texts of a value: of a list all of them, and one of a thing. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === 'object' && value !== null ? thing(value as Record<string, unknown>) : [];
}

/** `{ name: 'Fog', size: 5 }` is "Fog (Size 5)". */
function thing(value: Record<string, unknown>): string[] {
  const keys = Object.keys(value).filter((key) => !isTechnical(key));
  const name = naming.find((key) => keys.includes(key) && textsOf(value[key]).length);
  const rest = keys
    .filter((key) => key !== name)
    .map((key) => [titleOf(key), textsOf(value[key]).join(', ')] as const)
    .flatMap(([title, text]) => (text ? [`${title} ${text}`] : []))
    .join(', ');
  const named = name === undefined ? '' : textsOf(value[name]).join(', ');
  if (named && rest) return [`${named} (${rest})`];
  return named || rest ? [named || rest] : [];
}
