import assert from 'node:assert/strict';

/**
 * Saves the résumé with another name until the open page shows it, because the tool may not be watching yet at first.
 * @param {import('./user-folder.mjs').User} user @param {import('puppeteer').Page} page
 */
export async function reloadsBySaving(user, page) {
  const before = user.read('resume.json');
  const sample = JSON.parse(before);
  const changed = { ...sample, basics: { ...sample.basics, name: 'Changed Meanwhile' } };
  const shown = "document.body.innerText.includes('Changed Meanwhile')";
  try {
    for (let left = 5; left; left--) {
      user.write('resume.json', `${JSON.stringify(changed)}${' '.repeat(left)}`);
      const seen = page.waitForFunction(shown, { timeout: 5000 });
      if (await seen.then(Boolean, () => false)) return;
    }
    assert.fail('the open page was not reloaded');
  } finally {
    user.write('resume.json', before);
  }
}
