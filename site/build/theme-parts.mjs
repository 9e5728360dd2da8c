// The theme as Node has it, for a bundler: its core, and every part of it in a chunk of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** What a server reads at once, a page does not. */
const unread = 'parts/every-part.cjs';

const partPaths = () =>
  readdirSync(`${dist}parts`, { recursive: true, encoding: 'utf8' })
    .map((path) => `parts/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(cjs|json)$/.test(path) && path !== unread);

/** A CommonJS module as a function that runs it. @param {string} code */
const asFunction = (code) => `export default (module, exports, require) => {${code}\n}`;

/**
 * `virtual:theme/core` runs the core, `virtual:theme/parts` gives the function that fetches each part.
 * @returns {import('vite').Plugin}
 */
export const themeParts = () => ({
  name: 'theme-parts',
  resolveId: (id) => (id.startsWith('virtual:theme/') ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0virtual:theme/')) return null;
    const name = id.slice('\0virtual:theme/'.length).replace('~', '.');
    if (name === 'core') return asFunction(readFileSync(`${dist}index.cjs`, 'utf8'));
    if (name !== 'parts') {
      const text = readFileSync(`${dist}${name}`, 'utf8');
      return asFunction(name.endsWith('.json') ? `module.exports = ${text}` : text);
    }
    const parts = partPaths().map(
      // With its ending it would be read as what it is called.
      (path) => `'${path}': () => import('virtual:theme/${path.replace('.', '~')}')`,
    );
    return `export default {\n${parts.join(',\n')}\n}`;
  },
});
