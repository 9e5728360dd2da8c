import { readJson } from '../../../command/input/json';

/** A résumé as it was read, or why it cannot be read: in one line, with its place. */
export interface Source {
  value?: unknown;
  mistake?: string;
}

/** JSON when the first thing that is said is a bracket, or else YAML. */
export const isJson = (text: string): boolean =>
  /^(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*[{[]/.test(text);

/** Reads JSON, with or without comments and trailing commas, or YAML. Never throws. */
export async function readSource(text: string): Promise<Source> {
  const source = { name: 'Your résumé', text };
  try {
    if (isJson(text)) return { value: await readJson(source) };
    const { readYaml } = await import('../../../command/input/yaml');
    return { value: readYaml(source).value };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
