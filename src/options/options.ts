import { holdsSomething, list, record, text, textMap, type ValueOf } from '../resume/kinds';

/** Every option, read as tolerantly as a résumé is. This is the only place that knows their defaults. */
const options = record({
  language: text,
  labels: textMap,
  sections: list(record({ section: text, title: text, where: textMap })),
});

/** The options of one page: the argument of `render` over `meta.themeOptions`, key by key. */
export type Options = ValueOf<typeof options>;

/** A line of the `sections` option. */
export type SectionLine = Options['sections'][number];

/**
 * @param argument the second argument of `render`
 * @param meta `meta.themeOptions` of the résumé
 * @returns all options; a missing or unusable value is empty, which means the default
 */
export function readOptions(argument: unknown, meta: unknown): Options {
  const [own, shared] = [options.read(argument), options.read(meta)];
  const names = Object.keys(own) as (keyof Options)[];
  return Object.fromEntries(
    names.map((name) => [name, holdsSomething(own[name]) ? own[name] : shared[name]]),
  ) as Options;
}
