import { isSilent, sameBytes } from './harness/expect.mjs';
import { pageOf } from './harness/sample.mjs';

const script = `import { render } from 'jsonresume-theme-ordinal';
import resume from './resume.json' with { type: 'json' };
console.log(render(resume));
`;

/** @type {import('./table.mjs').Runner} */
export default {
  name: 'Deno',
  folder: 'runners/folders/deno',
  packages: ['deno'],
  checks: {
    'without any permission: the bytes of `render()`': async (user) => {
      user.write('page.mjs', script);
      const said = await user.run(user.command('deno'), [
        'run',
        '--no-prompt',
        '--no-remote',
        'page.mjs',
      ]);
      sameBytes(said.stdout, `${pageOf(user)}\n`);
      isSilent({ ...said, stdout: '' });
    },
    'its type checker is content': async (user) => {
      user.write(
        'typed.ts',
        `import { render, type ThemeOptions } from 'jsonresume-theme-ordinal';
const options: ThemeOptions = { language: 'fr' };
export const page: string = render({}, options);
`,
      );
      await user.run(user.command('deno'), ['check', 'typed.ts']);
    },
  },
};
