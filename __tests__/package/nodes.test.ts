import { allMustRun, nodes } from './nodes';
import { some } from '../thorough';
import { installPackedTheme } from './pack';
import { type Fingerprint, farAway, runConsumer, strictFlags } from './run-consumer';

const { folder } = installPackedTheme();
const ways = [
  ["import { render } from 'theme'", 'import-named.mjs'],
  ["import * as theme from 'theme'", 'import-namespace.mjs'],
  ["import { render } from 'theme/dist/index.cjs'", 'import-names-of-cjs.mjs'],
  ["await import('theme')", 'import-dynamic.mjs'],
  ["import('theme') in CommonJS", 'import-dynamic.cjs'],
  ["require('theme')", 'require.cjs'],
  ['require of the folder, which ignores `exports`', 'require-folder.cjs'],
] as const;

let reference: Fingerprint;
beforeAll(() => {
  reference = runConsumer(['require.cjs'], { folder });
});

test('what all are compared to: two documents, each with its name, and the options for a PDF', () => {
  expect(reference.pages).toHaveLength(2);
  for (const page of reference.pages) {
    expect(page).toMatchObject({ opening: '<!doctype html>', hasName: true });
  }
  expect(reference.pages[0]?.sha256).not.toBe(reference.pages[1]?.sha256);
  expect(reference.pdfRenderOptions).toMatchObject({ mediaType: 'print' });
});

describe.each(nodes)('node $major', ({ major, binary, installed }) => {
  if (!installed && !allMustRun) {
    test.skip(`NOT RUN: it is not installed (${process.platform} ${process.arch})`, () => {});
    return;
  }
  test.each(some(ways, 2, major / 2))('%s gives the same bytes, in silence', (_, file) => {
    const seen = runConsumer([...strictFlags, file], { folder, node: binary, env: farAway });
    expect(seen).toEqual({ ...reference, node: major });
  });
});
