import type * as package_ from '../index';

/** What the package exports. Read when it is first needed: `--help` needs none of it. */
export const readTheme = (): Promise<typeof package_> => import('../index');
