import { readFileSync } from 'node:fs';

/**
 * The résumé of a made-up person from the gallery.
 * @param {string} name a file in site/people, without its extension
 */
export const resumeOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../site/people/${name}.json`, import.meta.url), 'utf8'));
