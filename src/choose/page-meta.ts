import type { Resume } from '../resume/fields';

type Meta = Resume['meta'];

/**
 * `meta` without translations, variants and other options, which may contain hidden content.
 */
export const pageMeta = (meta: Meta, nothing: Meta): Meta => ({
  ...meta,
  translations: nothing.translations,
  themeOptions: nothing.themeOptions,
  sections: nothing.sections,
  sectionLabels: nothing.sectionLabels,
});
