import { sample } from './sample';
import { schemaAddress, schemaNear } from './schema-place';

/** The sample as JSON with comments, which names the schema. */
const withSchema = (): string =>
  sample.replace('{\n', `{\n  "$schema": ${JSON.stringify(schemaAddress)},\n`);

/** Comments are whole lines in the sample, and no text has a line of its own. */
const comment = /^ *\/\/ .*\n/gm;

/**
 * The sample in each format that has a name's ending. JSON has no comments: other tools and the registry of JSON
 * Resume would not read the file. They want a whole address in `$schema`, too.
 * @param folder in which the file will be
 */
export const formats: Record<string, (folder: string) => Promise<string>> = {
  '.json': async () => withSchema().replace(comment, ''),
  '.jsonc': async () => withSchema(),
  '.yaml': yaml,
  '.yml': yaml,
};

async function yaml(folder: string): Promise<string> {
  const { asYaml } = await import('./as-yaml');
  return `# yaml-language-server: $schema=${schemaNear(folder)}\n\n${asYaml(sample)}`;
}
