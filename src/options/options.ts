import { anything, isRecord, property, type ValueOf } from '../resume/kind';
import { list } from '../resume/list';
import { prose, text, textMap } from '../resume/text';
import { audience } from './audience';
import { colorPair } from './color-pair';
import { optionRecord } from './option-record';
import { perSection } from './per-section';
import { sectionLines } from './section-lines';
import { off, on, word } from './word';

/** The names are those of the tokens, and other themes'. */
export const colorOptions = optionRecord({
  accent: colorPair,
  ink: [colorPair, 'primary', 'text'],
  muted: [colorPair, 'secondary'],
  paper: [colorPair, 'background'],
  rule: [colorPair, 'dimmed', 'border'],
});

const page = optionRecord({ size: word({ A4: [], Letter: [], auto: [] }), margin: text });

/** What the public may see all the same. */
const keep = list(word({ phone: [], email: [], birthDate: [], address: [], postalCode: [] }));

/** Options of other themes that this one follows unasked: its page never reorders what the author ordered. */
export const ignored = ['preordered'];

/** Every option, read as tolerantly as a résumé is. This is the only place that knows them all. */
export const options = optionRecord(
  {
    language: [text, 'lang', 'locale'],
    languages: word({ all: [] }),
    labels: [textMap, 'sectionLabels', 'sectionTitles'],
    colors: colorOptions,
    font: word({ sans: [], serif: [], system: [] }),
    page,
    density: word({ compact: [], normal: [], airy: [] }),
    dateFormat: word({ year: [], month: [], full: [], numeric: [] }),
    numbering: perSection,
    image: [word({ true: on, false: off }), 'photo', 'picture'],
    location: word({ full: on, city: [], none: off }),
    links: word({ auto: [], all: on, none: off }),
    footer: prose,
    summary: prose,
    audience,
    keep,
    only: list(text),
    without: list(text),
    variants: anything,
    variant: text,
    sections: sectionLines,
  },
  ignored,
);

/** All options of a page; a missing or unusable one is empty, which means the default. */
export type Options = ValueOf<typeof options>;

/** A line of the `sections` option. */
export type SectionLine = Options['sections'][number];

/** Options that a résumé may give in `meta` itself. */
const inMeta = ['sections', 'sectionLabels', 'language', 'lang', 'locale'];

/** The options that stand in a résumé's `meta`, by their names there. */
export function metaOptions(meta: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const name of inMeta) {
    const value = property(meta, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/**
 * The options of a page: those of the argument over those of the résumé, key by key.
 * @param argument the second argument of `render`
 * @param resume the first, for `meta.themeOptions` and `meta.language`
 */
export function readOptions(argument: unknown, resume: unknown): Options {
  const meta = property(resume, 'meta');
  const themeOptions = property(meta, 'themeOptions');
  const language = property(meta, 'x-lang') ?? property(resume, 'x-lang');
  return [
    argument,
    variantOf([argument, themeOptions]),
    themeOptions,
    metaOptions(meta),
    { language },
  ].reduce<Options>(completed, options.nothing);
}

/** Options with those of another source where they say nothing themselves. */
function completed(chosen: Options, source: unknown): Options {
  const read = isRecord(source) ? options.read(source, '') : options.nothing;
  if (read === options.nothing) return chosen;
  if (chosen === options.nothing) return read;
  const result: Record<string, unknown> = { ...read };
  for (const [name, value] of Object.entries(chosen)) {
    if (value !== options.nothing[name as keyof Options]) result[name] = value;
  }
  return result as Options;
}

/** The options of the variant that is chosen: `variants: { short: { only: ['rust'] } }`, `variant: 'short'`. */
function variantOf(sources: readonly unknown[]): unknown {
  const name = sources.map((source) => text.read(property(source, 'variant'), '')).find(Boolean);
  return (
    name && sources.map((source) => property(property(source, 'variants'), name)).find(isRecord)
  );
}
