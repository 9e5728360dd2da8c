import assert from 'node:assert/strict';
import { isWholePage, sameText, showsQuietly, wordsOf } from './harness/expect.mjs';
import { pageOf, sampleOf } from './harness/sample.mjs';

const command = ['to', 'out/page.html', '--theme', './node_modules/jsonresume-theme-ordinal'];

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'HackMyResume',
  folder: 'runners/folders/hackmyresume',
  packages: ['hackmyresume'],
  checks: {
    '`build` to HTML: the text of `render()`, none of its marks around strings, shown without a request or a complaint':
      async (user) => {
        const { stdout } = await user.run(user.command('hackmyresume'), [
          'build',
          'resume.json',
          ...command,
        ]);
        assert.doesNotMatch(stdout, /error|failed|could not/i);
        const html = user.read('out/page.html');
        isWholePage(html);
        await showsQuietly({ html }, wordsOf(sampleOf(user)));
        // HackMyResume indents the whole document, so the bytes differ.
        await sameText(html, pageOf(user));
      },
  },
};
