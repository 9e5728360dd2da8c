import { readFileSync } from 'node:fs';
import { people } from './people-list.mjs';

const address = (/** @type {string} */ file) =>
  file === 'sample'
    ? new URL('../../resume.json', import.meta.url)
    : new URL(`../people/${file}.json`, import.meta.url);

/** The text of a person's résumé. @param {string} file as in the list */
export const textOf = (file) => readFileSync(address(file), 'utf8');

/** A person's résumé. @param {string} file as in the list */
export const resumeOf = (file) => JSON.parse(textOf(file));

/**
 * Adds the people's résumés at `./people/NAME.json`, for the gallery's links to the playground.
 * @returns {import('vite').Plugin}
 */
export const peopleFiles = () => ({
  name: 'people-files',
  configureServer: (server) => {
    server.middlewares.use('/people/sample.json', (_, response) => {
      response.setHeader('Content-Type', 'application/json').end(textOf('sample'));
    });
  },
  generateBundle() {
    for (const { file } of people) {
      this.emitFile({ type: 'asset', fileName: `people/${file}.json`, source: textOf(file) });
    }
  },
});
