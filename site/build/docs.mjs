// The documentation as pages of the site: every file of docs/ for users, in the order of docs/README.md.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentPage } from './docs-page.mjs';

const folder = fileURLToPath(new URL('../../docs/', import.meta.url));

/** Documents for those who publish the package. */
const notForUsers = ['publishing.md'];

const documents = () =>
  readdirSync(folder).filter((file) => file.endsWith('.md') && !notForUsers.includes(file));

/** The pictures in the documents. */
const pictures = () =>
  readdirSync(`${folder}pictures`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replaceAll('\\', '/'));

/** @param {string} file */
const textOf = (file) => readFileSync(`${folder}${file}`, 'utf8');

/** The title of a document. @param {string} text Markdown */
export const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1] ?? '';

/** The documents and their titles, in the order of the index, which comes first. */
export function contents() {
  const listed = [...textOf('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, file]) => file);
  const files = [...new Set(['README.md', ...listed, ...documents()])];
  return files
    .filter((file) => documents().includes(file))
    .map((file) => ({ file, title: titleOf(textOf(file)) }));
}

/**
 * Adds the documents at `./docs/NAME.html`, with their pictures and styles.
 * @returns {import('vite').Plugin}
 */
export const docs = () => ({
  name: 'docs',
  apply: 'build',
  generateBundle() {
    const pages = contents();
    const style = ['shell/tokens.css', 'docs/docs.css'].map((file) =>
      readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8'),
    );
    const emit = (/** @type {string} */ name, /** @type {string | Uint8Array} */ source) =>
      this.emitFile({ type: 'asset', fileName: `docs/${name}`, source });
    emit('docs.css', style.join('\n'));
    for (const { file, title } of pages) {
      const name = file === 'README.md' ? 'index.html' : file.replace('.md', '.html');
      emit(name, documentPage({ file, title, text: textOf(file), pages }));
    }
    for (const file of pictures()) emit(file, readFileSync(`${folder}${file}`));
  },
});
