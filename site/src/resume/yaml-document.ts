import { parseDocument, type Document } from 'yaml';
import { readYaml } from '../../../command/input/yaml';

/** A YAML document with its comments, parsed as for a résumé; undefined if it cannot be read. */
export function yamlDocument(text: string): Document.Parsed | undefined {
  try {
    // Checked first: it is stricter, and rejects documents that would take long.
    readYaml({ name: '', text });
  } catch {
    return undefined;
  }
  const document = parseDocument(text, {
    schema: 'core',
    merge: true,
    keepSourceTokens: true,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  return document.errors.length ? undefined : document;
}
