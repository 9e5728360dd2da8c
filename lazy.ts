import { withParts } from './src/lazy/with-parts';

// The theme for bundlers: `render` and its companions, which fetch what a résumé needs, when it needs it.

type Theme = typeof import('./index');
type Given<Name extends keyof Theme> = Theme[Name] extends (...given: infer All) => unknown
  ? All
  : never;
type Result<Name extends keyof Theme> = Theme[Name] extends (...given: any[]) => infer Made
  ? Promise<Made>
  : never;

/**
 * Uses the theme as a whole: `withTheme(({ render, inspect }) => [render(resume), inspect(resume)])`.
 *
 * @param use is called again after something was fetched, so it must not change anything else
 * @returns what `use` returned at last; rejects where a part cannot be fetched, and with what `use` throws
 */
export const withTheme = <Made>(use: (theme: Theme) => Made): Promise<Made> => withParts(use);

/** `render` of the package: the same page. Rejects only where a part cannot be fetched. */
export const render = (...given: Given<'render'>): Result<'render'> =>
  withTheme((theme) => theme.render(...given));

/** `select` of the package. */
export const select = (...given: Given<'select'>): Result<'select'> =>
  withTheme((theme) => theme.select(...given));

/** `renderText` of the package. */
export const renderText = (...given: Given<'renderText'>): Result<'renderText'> =>
  withTheme((theme) => theme.renderText(...given));

/** `inspect` of the package. */
export const inspect = (...given: Given<'inspect'>): Result<'inspect'> =>
  withTheme((theme) => theme.inspect(...given));

/** `inspectOrder` of the package. */
export const inspectOrder = (...given: Given<'inspectOrder'>): Result<'inspectOrder'> =>
  withTheme((theme) => theme.inspectOrder(...given));
