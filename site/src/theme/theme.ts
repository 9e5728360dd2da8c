export { withTheme } from '../../../dist/lazy.js';

export type Theme = typeof import('../../../dist/index');
