import { readJson } from '../../../command/input/json';

export type Format = 'json' | 'yaml';

/** Why a text cannot be read: a message in one line, with line and column. */
export interface Mistake {
  message: string;
  /** Its position in the text, in UTF-16 units. */
  offset?: number | undefined;
}

/** The result of reading a résumé's text. */
export interface Source {
  text: string;
  format: Format;
  value?: unknown;
  mistake?: Mistake;
}

/** JSON if the text begins with a bracket, apart from comments; otherwise YAML. */
export const formatOf = (text: string): Format =>
  /^(?:\s|\/\/[^\n\r]*|\/\*[^]*?\*\/)*[{[]/.test(text) ? 'json' : 'yaml';

/** Reads JSON, with or without comments and trailing commas, or YAML. Never throws. */
export async function readSource(text: string): Promise<Source> {
  const format = formatOf(text);
  const named = { name: 'Your résumé', text };
  try {
    if (format === 'json') return { text, format, value: await readJson(named) };
    const { readYaml } = await import('../../../command/input/yaml');
    return { text, format, value: readYaml(named).value };
  } catch (error) {
    const { message, offset } = error as Mistake;
    return { text, format, mistake: { message, offset } };
  }
}
