import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './packed-theme.mjs';

const folder = join(root, '__tests__/fixtures/people');

/** The sample, and the people from the repository's tests. */
export const sampleAndPeople = [
  join(root, 'resume.json'),
  ...readdirSync(folder).map((file) => join(folder, file)),
];

/** Replaces every photo, so that no image is requested. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * Renders résumés; the keys are their file names.
 * @param {(resume: unknown) => string} render @param {string[]} [files]
 * @returns {Record<string, string>}
 */
export const documentsOf = (render, files = sampleAndPeople) =>
  Object.fromEntries(
    files.map((file) => [
      basename(file, '.json'),
      render(JSON.parse(readFileSync(file, 'utf8')))
        .replace(/src="https?:[^"]*"/g, `src="${pixel}"`)
        // No hyphenation, because not every engine has the same dictionaries.
        .replace('</style>', 'body *{hyphens:manual!important}</style>'),
    ]),
  );
