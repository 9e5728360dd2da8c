import { properties } from '../../src/options/options.schema.json';
import { probablyMeant } from '../../src/options/probably-meant';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';

/** The parts of an option's schema that the command line needs. */
interface OptionSchema {
  type?: string | string[];
  anyOf?: { type?: string }[];
  /** For an alias: a reference to its option. */
  allOf?: { $ref: string }[];
}

const options = new Map<string, OptionSchema>(Object.entries(properties));

/**
 * The canonical name of an option: `image` for `photo`.
 * @throws {Mistake} for an unknown name, with a suggestion
 */
export function optionNamed(typed: string): string {
  const option = options.get(typed);
  if (option) return option.allOf?.[0]?.$ref.split('/').at(-1) ?? typed;
  const names = [...options.keys()].map((name): [string, string] => [name, name]);
  const meant = probablyMeant(typed, names);
  const question = meant
    ? `; did you mean ${meant}?`
    : `; the options are ${ownNames().join(', ')}`;
  throw new Mistake(`--set ${shown(typed)}: unknown option${question}`);
}

/** All names of an option, the canonical one first. */
export const namesOf = (own: string): string[] => [
  own,
  ...[...options]
    .filter(([, { allOf }]) => allOf?.[0]?.$ref.endsWith(`/${own}`))
    .map(([name]) => name),
];

/** The types that an option accepts. */
export function typesOf(own: string): string[] {
  const { type = [], anyOf = [] } = options.get(own) ?? {};
  return [type, ...anyOf.map((form) => form.type ?? [])].flat();
}

const ownNames = (): string[] =>
  [...options].filter(([, { allOf }]) => !allOf).map(([name]) => name);
