import { literal } from './literal.mjs';
import { resumes } from './resumes.mjs';

/**
 * Asserts that the limit's page equals ours byte for byte; otherwise, comparing the times would be meaningless.
 * @returns {Promise<Record<string, string>>} the style sheet of each résumé's page, including fonts
 */
export async function sameStyles() {
  const { render } = await import('../dist/index.js').catch(() => {
    throw new Error('The theme is not built yet: run `npm run build` first.');
  });
  /** @type {Record<string, string>} */
  const styles = {};
  for (const [name, resume] of Object.entries(resumes)) {
    const page = render(resume);
    const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'));
    assertSame(name, literal(style)(resume), page);
    styles[name] = style;
  }
  return styles;
}

/** @param {string} name @param {string} byHand @param {string} page */
function assertSame(name, byHand, page) {
  if (byHand === page) return;
  let at = 0;
  while (byHand[at] === page[at]) at++;
  const around = (/** @type {string} */ text) =>
    JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  throw new Error(
    `The limit's page of the résumé "${name}" is not ours, from character ${at}:\n  ours  ${around(page)}\n  limit ${around(byHand)}`,
  );
}
