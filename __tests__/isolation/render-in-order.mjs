// `node render-in-order.mjs ours theirs …`: loads and renders themes in this order in one process; prints the pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const resume = readFileSync(
  new URL('../fixtures/people/twelve-sections.json', import.meta.url),
  'utf8',
);

/** @type {Record<string, () => Promise<{ render: (resume: unknown) => string }>>} */
const themes = {
  ours: async () => require('../../dist/index.cjs'),
  theirs: () => import('./made-up-theme.mjs'),
};

const pages = [];
for (const name of process.argv.slice(2)) {
  const theme = await themes[name]?.();
  pages.push(theme?.render(JSON.parse(resume)));
}
console.log(JSON.stringify(pages));
