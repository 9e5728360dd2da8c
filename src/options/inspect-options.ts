import { holdsSomething, isRecord, keysOf, property, type Unread } from '../resume/kind';
import { customKeys } from '../resume/resume';
import { isSection } from '../view/listing';
import { checks, type About } from './checks';
import { ownName } from './option-record';
import { metaOptions, options } from './options';
import { resume as fields } from '../resume/fields';

/**
 * Every option that cannot be used, with the reason and what was probably meant, and what is corrected.
 * The paths of the argument begin with `options`. Never throws.
 */
export function inspectOptions(argument: unknown, resume: unknown): Unread[] {
  const meta = property(resume, 'meta');
  const themeOptions = property(meta, 'themeOptions');
  const about: About = {
    sections: [...Object.keys(fields.fields ?? {}).filter(isSection), ...customKeys(resume)],
    variants: [argument, themeOptions].flatMap((source) => keysOf(property(source, 'variants'))),
  };
  const own = [
    ['options', argument],
    ['meta.themeOptions', themeOptions],
  ] as const;
  return [
    ...own.flatMap(([path, source]) => [
      ...unusable(source, path, about),
      ...unusableVariants(property(source, 'variants'), `${path}.variants`, about),
    ]),
    ...unusable(metaOptions(meta), 'meta', about),
  ];
}

function unusable(source: unknown, path: string, about: About): Unread[] {
  if (!holdsSomething(source)) return [];
  if (!isRecord(source)) return [{ path, reason: 'options are one object' }];
  const wrong = keysOf(source).flatMap((key) => {
    const name = ownName(options.fields, key) as keyof typeof checks | undefined;
    const value = property(source, key);
    return (name && holdsSomething(value) && checks[name]?.(value, `${path}.${key}`, about)) || [];
  });
  return [...options.unread(source, path), ...wrong];
}

function unusableVariants(variants: unknown, path: string, about: About): Unread[] {
  if (!holdsSomething(variants)) return [];
  if (!isRecord(variants)) return [{ path, reason: 'not a map from names to options' }];
  return keysOf(variants).flatMap((name) => {
    const [variant, at] = [property(variants, name), `${path}.${name}`];
    const inner = ['variants', 'variant'].filter((key) => holdsSomething(property(variant, key)));
    return [
      ...unusable(variant, at, { ...about, variants: [] }).filter(
        (wrong) => wrong.path !== `${at}.variant`,
      ),
      ...inner.map((key) => ({
        path: `${at}.${key}`,
        reason: 'a variant has no variants of its own',
      })),
    ];
  });
}
