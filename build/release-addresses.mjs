// `node build/release-addresses.mjs OWNER/REPOSITORY`: before a release, the addresses of the repository that publishes go
// into package.json and the README, whose pictures are then found from npm's page too.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What stands in the README for the address of the playground. */
const placeholder = 'https://OWNER.github.io/REPOSITORY/';

/**
 * @param {string} readme
 * @param {string} repository `owner/name`
 * @returns {string} with the playground's address, and absolute ones for pictures and documents
 */
export function withAddresses(readme, repository) {
  const [owner = '', name = ''] = repository.split('/');
  const raw = `https://raw.githubusercontent.com/${repository}/HEAD/`;
  const blob = `https://github.com/${repository}/blob/HEAD/`;
  return readme
    .replaceAll(placeholder, `https://${owner.toLowerCase()}.github.io/${name}/`)
    .replace(/\]\((?!https?:|#|mailto:)([^)]+)\)/g, (_, path) =>
      /\.(?:png|svg|webp)$/.test(path) ? `](${raw}${path})` : `](${blob}${path})`,
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
  const written = withRepository(JSON.parse(readFileSync(manifest, 'utf8')), repository);
  writeFileSync(manifest, `${JSON.stringify(written, null, 2)}\n`);
}
