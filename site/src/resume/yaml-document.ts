import { parseDocument, type Document } from 'yaml';
import { readYaml } from '../../../command/input/yaml';

/** A document of YAML with its comments, as the résumé's reader has it. Nothing where that cannot read it. */
export function yamlDocument(text: string): Document.Parsed | undefined {
  try {
    // It is stricter, and says no to what would take long.
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
