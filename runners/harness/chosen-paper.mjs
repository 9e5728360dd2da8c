import { wordsOf } from './expect.mjs';
import { isOnPaper, printed, readPaper, samePaper } from './paper.mjs';
import { sampleOf } from './sample.mjs';

/** @typedef {import('./user-folder.mjs').User} User */

/**
 * Checks that a tool prints on the paper chosen in a résumé, and that the PDF is the one its document asks for.
 * @param {User} user
 * @param {string} paper
 * @param {(resume: string, pdf: string) => Promise<unknown>} print gets the names of both files in the user's folder
 */
export async function printsOn(user, paper, print) {
  const sample = sampleOf(user);
  const themeOptions = { ...sample.meta?.themeOptions, page: { size: paper } };
  const resume = { ...sample, meta: { ...sample.meta, themeOptions } };
  user.write(`${paper}.json`, JSON.stringify(resume));
  await print(`${paper}.json`, `${paper}.pdf`);
  const sheets = await readPaper(user.path(`${paper}.pdf`));
  isOnPaper(sheets, paper, wordsOf(resume));
  samePaper(sheets, await printed(user.theme.render(resume), paper, user.folder));
}
