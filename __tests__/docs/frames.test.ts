import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as theme from '../../index';
import { fencesOf, root } from './documents';
import { isPage, sample } from './run-example';

const markup = fencesOf('html');

test('frames run no scripts, and open links elsewhere', () => {
  expect(markup.length).toBeGreaterThan(1);
  for (const { code } of markup)
    expect(code).toMatch(/<iframe[^>]*\ssandbox="allow-popups allow-popups-to-escape-sandbox"/);
});

test('the script of a browser page runs, with a file that the package has', async () => {
  const [script = ''] = markup.flatMap(
    ({ code }) => /<script type="module">([^]*)<\/script>/.exec(code)?.[1] ?? [],
  );
  const cdn =
    /import \{ (\w+) \} from 'https:\/\/cdn\.jsdelivr\.net\/npm\/jsonresume-theme-ordinal\/([^']+)';/;
  const [line = '', name = '', file = ''] = cdn.exec(script)!;
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(files).toContain(file.split('/')[0]);
  expect(existsSync(join(root, file))).toBe(true);
  const frame = { srcdoc: '' };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction(name, 'fetch', 'document', script.replace(line, ''))(
    theme[name as keyof typeof theme],
    async () => ({ json: async () => sample }),
    { querySelector: () => frame },
  );
  expect(isPage(frame.srcdoc)).toBe(true);
});
