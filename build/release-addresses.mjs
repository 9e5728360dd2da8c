// `node build/release-addresses.mjs OWNER/REPOSITORY`: run before a release. Writes the addresses of that repository to
// package.json, the README, docs/ and the files that GitHub shows, so that the pictures also load on the npm page.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Placeholders in the documents for the addresses of the playground and the repository. */
const placeholders = {
  site: 'https://OWNER.github.io/REPOSITORY/',
  repository: 'https://github.com/OWNER/REPOSITORY/',
};

/** Files with the repository's address, besides the README and docs/. */
const others = ['SECURITY.md', 'CODE_OF_CONDUCT.md', '.github/ISSUE_TEMPLATE/config.yml'];

/**
 * @param {string} document in Markdown
 * @param {string} repository `owner/name`
 * @returns {string} the document with the real addresses of the playground and the repository
 */
export function withPlaces(document, repository) {
  const [owner = '', name = ''] = repository.split('/');
  return document
    .replaceAll(placeholders.site, `https://${owner.toLowerCase()}.github.io/${name}/`)
    .replaceAll(placeholders.repository, `https://github.com/${repository}/`);
}

/**
 * @param {string} readme
 * @param {string} repository `owner/name`
 * @returns {string} the README with absolute URLs for pictures and documents
 */
export function withAddresses(readme, repository) {
  const raw = `https://raw.githubusercontent.com/${repository}/HEAD/`;
  const blob = `https://github.com/${repository}/blob/HEAD/`;
  return withPlaces(readme, repository).replace(/\]\((?!https?:|#|mailto:)([^)]+)\)/g, (_, path) =>
    /\.(?:png|svg|webp|pdf)$/.test(path) ? `](${raw}${path})` : `](${blob}${path})`,
  );
}

/** @param {Record<string, unknown>} manifest @param {string} repository */
export const withRepository = (manifest, repository) => ({
  ...manifest,
  homepage: `https://github.com/${repository}#readme`,
  bugs: { url: `https://github.com/${repository}/issues` },
  repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const repository = process.argv[2] ?? '';
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    console.error('Which repository? node build/release-addresses.mjs OWNER/REPOSITORY');
    process.exit(2);
  }
  const root = fileURLToPath(new URL('..', import.meta.url));
  const [readme, manifest] = [`${root}README.md`, `${root}package.json`];
  writeFileSync(readme, withAddresses(readFileSync(readme, 'utf8'), repository));
  const documents = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));
  for (const name of [...others, ...documents.map((name) => `docs/${name}`)]) {
    // Links between documents stay relative, so that they work on every branch.
    const file = `${root}${name}`;
    writeFileSync(file, withPlaces(readFileSync(file, 'utf8'), repository));
  }
  const written = withRepository(JSON.parse(readFileSync(manifest, 'utf8')), repository);
  writeFileSync(manifest, `${JSON.stringify(written, null, 2)}\n`);
}
