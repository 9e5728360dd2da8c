import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Saves a résumé until the tool has made its page, because a tool that reads the file during writing makes none.
 * @param {import('./user-folder.mjs').User} user @param {object} resume @param {string} made file name of the page
 * @param {string} name of the résumé, for the message
 */
export async function saveUntilMade(user, resume, made, name) {
  const page = user.theme.render(resume);
  for (let tries = 5; tries; tries--) {
    user.write('resume.json', `${JSON.stringify(resume)}${' '.repeat(tries)}`);
    for (let left = 60; left; left--) {
      await wait(100);
      if (existsSync(user.path(made)) && user.read(made) === page) return;
    }
  }
  assert.fail(`the page was not made anew: ${name}`);
}
