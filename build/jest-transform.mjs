// Jest's door to the asset rules.
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import { assetModule } from './assets.mjs';

export default {
  /** @param {string} _source @param {string} file */
  process: (_source, file) => ({
    code: transformSync(assetModule(file), { format: 'cjs' }).code,
  }),
  // A sheet's text depends on the sheets it imports: the key is the result, not the source.
  /** @param {string} _source @param {string} file */
  getCacheKey: (_source, file) => createHash('sha1').update(assetModule(file)).digest('hex'),
};
