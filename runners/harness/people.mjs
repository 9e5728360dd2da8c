import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './packed-theme.mjs';

const folder = join(root, '__tests__/fixtures/people');

/** The sample, and the people of the repository's own tests. */
export const sampleAndPeople = [
  join(root, 'resume.json'),
  ...readdirSync(folder).map((file) => join(folder, file)),
];

/** Nobody is asked for anything: every photo is this one. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * The documents of résumés by the names of their files.
 * @param {(resume: unknown) => string} render @param {string[]} [files]
 * @returns {Record<string, string>}
 */
export const documentsOf = (render, files = sampleAndPeople) =>
  Object.fromEntries(
    files.map((file) => [
      basename(file, '.json'),
      render(JSON.parse(readFileSync(file, 'utf8'))).replace(
        /src="https?:[^"]*"/g,
        `src="${pixel}"`,
      ),
    ]),
  );
