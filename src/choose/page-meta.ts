import type { Resume } from '../resume/fields';

type Meta = Resume['meta'];

/**
 * What `meta` says of a page, without what it says to the theme: translations, variants and other options hold
 * what was left out once more.
 */
export const pageMeta = (meta: Meta, nothing: Meta): Meta => ({
  ...meta,
  translations: nothing.translations,
  themeOptions: nothing.themeOptions,
  sections: nothing.sections,
  sectionLabels: nothing.sectionLabels,
});
