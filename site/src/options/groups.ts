/** The order of the options in the panel. A test checks that it matches the schema. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  Look: [
    'font',
    'density',
    'layout',
    'scheme',
    'colors.accent',
    'colors.ink',
    'colors.muted',
    'colors.paper',
    'colors.rule',
    'contrast',
  ],
  Paper: ['page.size', 'page.pages', 'page.margin', 'links'],
  Content: [
    'sections',
    'numbering',
    'figures',
    'dateFormat',
    'image',
    'location',
    'summary',
    'footer',
    'version',
  ],
  Language: ['language', 'languages', 'labels'],
  Readers: ['audience', 'keep', 'variant', 'variants', 'only', 'without'],
};
