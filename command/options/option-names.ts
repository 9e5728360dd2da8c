import { properties } from '../../src/options/options.schema.json';
import { probablyMeant } from '../../src/options/probably-meant';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';

/** What the schema says of an option, as far as the command line asks. */
interface OptionSchema {
  type?: string | string[];
  anyOf?: { type?: string }[];
  /** That of the option whose other name it is. */
  allOf?: { $ref: string }[];
}

const options = new Map<string, OptionSchema>(Object.entries(properties));

/**
 * The own name of an option: `photo` is `image`.
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

/** Every name of an option, its own first. */
export const namesOf = (own: string): string[] => [
  own,
  ...[...options]
    .filter(([, { allOf }]) => allOf?.[0]?.$ref.endsWith(`/${own}`))
    .map(([name]) => name),
];

/** The types that an option's values may have. */
export function typesOf(own: string): string[] {
  const { type = [], anyOf = [] } = options.get(own) ?? {};
  return [type, ...anyOf.map((form) => form.type ?? [])].flat();
}

const ownNames = (): string[] =>
  [...options].filter(([, { allOf }]) => !allOf).map(([name]) => name);
