// Applies the asset rules in Jest.
import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';
import { assetModule } from './assets.mjs';

export default {
  /** @param {string} _source @param {string} file */
  process: (_source, file) => ({
    code: transformSync(assetModule(file), { format: 'cjs' }).code,
  }),
  // The result is the cache key, because a sheet also depends on the sheets it imports.
  /** @param {string} _source @param {string} file */
  getCacheKey: (_source, file) => createHash('sha1').update(assetModule(file)).digest('hex'),
};
