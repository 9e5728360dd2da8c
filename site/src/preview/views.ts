/** The views of a page. */
export const views = {
  paper: { title: 'Paper', width: 0 },
  desktop: { title: 'Desktop', width: 1280 },
  tablet: { title: 'Tablet', width: 820 },
  phone: { title: 'Phone', width: 390 },
} as const;

export type ViewName = keyof typeof views;

/** Colour schemes; `auto` is the visitor's own. */
export const schemes = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

export type SchemeName = keyof typeof schemes;

export const isView = (name: unknown): name is ViewName =>
  typeof name === 'string' && Object.hasOwn(views, name);

export const isScheme = (name: unknown): name is SchemeName =>
  typeof name === 'string' && Object.hasOwn(schemes, name);
