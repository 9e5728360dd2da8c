import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages in a bundle, as one document.
 * @param {import('esbuild').Metafile} metafile of the bundle @param {string} root folder that its paths are relative to
 * @throws {Error} if a package has no licence, because then it must not be distributed
 */
export function licencesOf({ outputs }, root) {
  const folders = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput)
      .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  );
  const sections = [...new Set(folders)].sort().map((folder) => sectionOf(join(root, folder)));
  return `# What is inside the command that others made\n\n${sections.join('\n')}`;
}

/** @param {string} folder of a package */
function sectionOf(folder) {
  const { name, version, homepage, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no file with its licence`);
  const terms = readFileSync(join(folder, file), 'utf8').trim();
  const where = homepage ? ` (${homepage.replace(/#.*/, '')})` : '';
  return `## ${name}\n\nVersion ${version}${where}, ${license}.\n\n\`\`\`text\n${terms}\n\`\`\`\n`;
}
