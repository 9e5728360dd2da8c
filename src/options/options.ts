import { holdsSomething, isRecord, property, type Kind, type ValueOf } from '../resume/kind';
import { list } from '../resume/list';
import { record } from '../resume/record';
import { prose, text, textMap } from '../resume/text';

/** A wish for all sections (`*`), or for each by its name; a list of names is a wish for those alone. */
const perSection: Kind<Record<string, string>> = {
  ...textMap,
  read: (value, language) => {
    if (!Array.isArray(value)) {
      return isRecord(value) ? textMap.read(value, language) : { '*': text.read(value, language) };
    }
    const names = value.map((name) => [text.read(name, language), 'true']);
    return Object.fromEntries([['*', 'false'], ...names]);
  },
};

/** A colour for both schemes, or one for each. The names are those of the tokens, and another theme's. */
const color = list(text);
const colors = record({
  accent: color,
  ink: [color, 'primary', 'text'],
  muted: [color, 'secondary'],
  paper: [color, 'background'],
  rule: [color, 'dimmed', 'border'],
});

/** Every option, read as tolerantly as a résumé is. This is the only place that knows their defaults. */
const options = record({
  language: text,
  labels: [textMap, 'sectionLabels', 'sectionTitles'],
  colors,
  font: text,
  page: record({ size: text, margin: text }),
  density: text,
  numbering: perSection,
  image: [text, 'photo', 'picture'],
  location: text,
  links: text,
  footer: prose,
  summary: prose,
  audience: text,
  keep: list(text),
  only: list(text),
  without: list(text),
  variant: text,
  sections: list(record({ section: text, title: text, where: textMap })),
});

/** The language of a résumé, under the names that people give it. */
const language = record({ language: [text, 'lang', 'locale'] });

/** All options of a page; a missing or unusable one is empty, which means the default. */
export type Options = ValueOf<typeof options>;

/** A line of the `sections` option. */
export type SectionLine = Options['sections'][number];

/**
 * The options of a page: those of the argument over those of the résumé, key by key.
 * @param argument the second argument of `render`
 * @param resume the first, for `meta.themeOptions` and `meta.language`
 */
export function readOptions(argument: unknown, resume: unknown): Options {
  const meta = property(resume, 'meta');
  const themeOptions = property(meta, 'themeOptions');
  const given = [
    argument,
    variantOf([argument, themeOptions]),
    themeOptions,
    property(meta, 'sections') && { sections: property(meta, 'sections') },
    property(meta, 'sectionLabels') && { labels: property(meta, 'sectionLabels') },
    language.read(meta, ''),
  ];
  const read = given.map((source) => options.read(source, ''));
  const first = (name: keyof Options) =>
    read.map((source) => source[name]).find((value) => holdsSomething(value)) ?? read[0]![name];
  const names = Object.keys(read[0]!) as (keyof Options)[];
  return Object.fromEntries(names.map((name) => [name, first(name)])) as Options;
}

/** The options of the variant that is chosen: `variants: { short: { only: ['rust'] } }`, `variant: 'short'`. */
function variantOf(sources: readonly unknown[]): unknown {
  const name = sources.map((source) => text.read(property(source, 'variant'), '')).find(Boolean);
  return (
    name && sources.map((source) => property(property(source, 'variants'), name)).find(isRecord)
  );
}
