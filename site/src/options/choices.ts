import { isSilent } from './said';
import type { Option } from './schema';

/** A value that can be chosen, and its label. */
export interface Choice {
  /** Undefined for the default: the option is not set. */
  value: unknown;
  /** The word of the schema. */
  word: string;
  label: string;
}

/** Better labels for some words of the schema. */
const labels: Readonly<Record<string, string>> = {
  auto: 'Auto',
  true: 'Yes',
  false: 'No',
  any: 'Any',
  birthDate: 'Date of birth',
  postalCode: 'Postal code',
  'audience.': 'Everyone',
  'audience.public': 'The public',
  'dateFormat.': 'Auto',
  'languages.': 'One',
  'languages.all': 'All',
  'version.': 'Auto',
  'links.none': 'None',
};

const [on, off] = [
  ['true', 'on', 'yes'],
  ['false', 'off', 'no', 'none'],
];

/** Other spellings that the theme understands, by option. */
const spellings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'page.size': { Letter: ['us-letter'] },
  figures: { strong: on, none: off },
  image: { auto: on, round: ['circle'], none: off },
  links: { all: on, none: off },
  location: { full: on, none: off },
  version: { true: on, false: off },
  audience: { '': off },
};

const labelOf = (name: string, word: string): string =>
  labels[`${name}.${word}`] ??
  labels[word] ??
  word.slice(0, 1).toUpperCase() + word.slice(1).replace(/[A-Z](?![A-Z]|$)/g, ' $&');

/** The choices of an option; if the default has no word of its own, it comes first. */
export function choicesOf({ name, schema }: Option): Choice[] {
  const shape = schema.properties?.['shape'];
  const { enum: words = [true, false], default: usual } = shape ?? schema;
  const valueOf = (value: unknown): unknown => {
    if (value === usual) return undefined;
    // Without a photo there is no shape to choose.
    return shape ? value !== 'none' && { shape: value } : value;
  };
  const values = usual === undefined ? [undefined, ...words] : words;
  return values.map((value) => {
    const word = value === undefined ? '' : String(value);
    return { value: valueOf(value), word, label: labelOf(name, word) };
  });
}

/**
 * The choice for a value, as the theme understands it.
 * @returns undefined for any other value
 */
export function chosenBy(
  value: unknown,
  { name }: Option,
  choices: readonly Choice[],
): Choice | undefined {
  if (isSilent(value)) return choices.find((choice) => choice.value === undefined);
  const shape = name === 'image' && typeof value === 'object' ? shapeIn(value) : value;
  if (shape !== value) return chosenBy(shape, { name } as Option, choices);
  if (!['string', 'boolean', 'number'].includes(typeof value)) return undefined;
  const typed = String(value).trim().toLowerCase();
  const known = choices.find(
    ({ word }) =>
      (word && word.toLowerCase() === typed) ||
      (Object.hasOwn(spellings[name] ?? {}, word) && spellings[name]![word]!.includes(typed)),
  );
  // The theme treats any other word as `public`.
  return known ?? (name === 'audience' ? choices.find(({ word }) => word === 'public') : undefined);
}

const shapeIn = (value: object | null): unknown =>
  value && Object.hasOwn(value, 'shape') ? (value as { shape: unknown }).shape : value;
