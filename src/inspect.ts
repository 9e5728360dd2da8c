import { inspectOptions } from './options/inspect-options';
import { readOptions, type Options } from './options/options';
import { customItems } from './resume/custom';
import { resume as fields, type SectionName } from './resume/fields';
import { isRecord, kindOf, property, type Unread } from './resume/kind';
import { customKeys, readResume, type Resume } from './resume/resume';
import { marks } from './select/marks';
import { selectResume } from './select/select';
import { untranslated } from './select/untranslated';
import { isSection, isShownUnasked, listSections } from './view/listing';

/**
 * Every value of a résumé that its page does not show, every option that cannot be used, and every text
 * without a translation, by path and with the reason. Never throws.
 */
export const inspectResume = (value: unknown, argument: unknown): Unread[] => [
  ...unshown(value, argument),
  ...inspectOptions(argument, value),
  ...untranslated(value, readOptions(argument, value).language),
];

function unshown(value: unknown, argument: unknown): Unread[] {
  if (!isRecord(value)) {
    return value === undefined || value === null
      ? []
      : [{ path: '', reason: 'a résumé is one object' }];
  }
  const options = readOptions(argument, value);
  const { resume: selected, leftOut } = selectResume(value, options);
  const resume = readResume(selected, options.language);
  const custom = customKeys(selected);
  return [
    ...leftOut,
    ...fields
      .unread(selected, '')
      .filter(({ path }) => !isInstruction(path) && !custom.includes(path)),
    ...custom.flatMap((key) => unreadCustom(selected, key, resume, options)),
    ...unlisted(resume, options),
  ];
}

/** What tells tools what to do is followed, not shown. */
const isInstruction = (path: string) =>
  instructions.has(path) || marks.some((mark) => path.endsWith(`.${mark}`));

const instructions = new Set([
  'x-lang',
  ...[
    'theme',
    'themeOptions',
    'language',
    'lang',
    'locale',
    'x-lang',
    'translations',
    'pdfRenderOptions',
    'sections',
    'sectionLabels',
  ].map((key) => `meta.${key}`),
]);

function unreadCustom(value: unknown, key: string, resume: Resume, options: Options): Unread[] {
  const listed = options.sections.some(({ section }) => section === key);
  if (listed || (!options.sections.length && isShownUnasked(key))) {
    return customItems.unread(property(value, key), key);
  }
  if (!resume.custom[key]?.length) return [];
  const reason = isShownUnasked(key)
    ? 'left out by the sections option'
    : 'not a section of a résumé; list it in the sections option to show it';
  return [{ path: key, reason }];
}

/** Items of sections that the `sections` option leaves out, by their place among the filled ones. */
function unlisted(resume: Resume, options: Options): Unread[] {
  const shown = new Set<unknown>(listSections(resume, options).flatMap(({ items }) => items));
  const names = Object.keys(fields.fields ?? {}).filter(
    (name): name is SectionName => isSection(name) && 'item' in kindOf(fields.fields![name]!),
  );
  return names.flatMap((name) =>
    resume[name].flatMap((item: unknown, index: number) =>
      shown.has(item)
        ? []
        : [{ path: `${name}[${index}]`, reason: 'left out by the sections option' }],
    ),
  );
}
