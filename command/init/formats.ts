import { sample } from './sample';
import { schemaAddress, schemaNear } from './schema-place';

/** The sample as JSON with comments and a `$schema`. */
const withSchema = (): string =>
  sample.replace('{\n', `{\n  "$schema": ${JSON.stringify(schemaAddress)},\n`);

/** Comments are always whole lines in the sample, and no text contains such a line. */
const comment = /^ *\/\/ .*\n/gm;

/**
 * The sample in each format, by file extension. `.json` has no comments, because other tools and the JSON Resume
 * registry could not read them. They also need a full URL in `$schema`.
 * @param folder where the file will be written
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
