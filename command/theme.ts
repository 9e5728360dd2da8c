import type * as package_ from '../index';

/** The exports of the package, loaded when they are first needed: `--help` needs none of them. */
export const readTheme = (): Promise<typeof package_> => import('../index');
