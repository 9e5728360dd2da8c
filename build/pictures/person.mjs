import { readFileSync } from 'node:fs';

/** The résumé of a made-up person of the gallery. @param {string} name a file of site/people, without its ending */
export const resumeOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../site/people/${name}.json`, import.meta.url), 'utf8'));
