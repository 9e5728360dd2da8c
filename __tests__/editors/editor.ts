import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type MarkupContent,
} from 'vscode-json-languageservice';

const root = pathToFileURL(join(__dirname, '../..')).href;

/** Where the address of the package's file for everybody leads: to the file that was built. */
const cdn = /^https:\/\/cdn\.jsdelivr\.net\/npm\/jsonresume-theme-ordinal(?:@[\d.]+)?\//;

/** Schemas that were asked for, by their addresses. */
export const asked: string[] = [];

const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  schemaRequestService: async (address) => {
    asked.push(address);
    const file = address
      .replace(cdn, `${root}/`)
      .replace(/\/node_modules\/jsonresume-theme-ordinal\//, '/');
    return readFileSync(fileURLToPath(file), 'utf8');
  },
});

export const schemaLine = './node_modules/jsonresume-theme-ordinal/dist/resume.schema.json';

/** A document in the folder of this package. @param name with `.jsonc` it may have comments */
function opened(text: string, name = 'resume.json') {
  const language = name.endsWith('c') ? 'jsonc' : 'json';
  const document = TextDocument.create(`${root}/${name}`, language, 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** A résumé's text, with the line that names the schema. @param text without its outer braces; `|` is the cursor */
export const inResume = (text: string) => `{ "$schema": "${schemaLine}", ${text} }`;

/** What is offered where `|` stands. */
export async function offered(text: string, name?: string): Promise<CompletionItem[]> {
  const at = text.indexOf('|');
  const { document, json } = opened(text.replace('|', ''), name);
  return (await service.doComplete(document, document.positionAt(at), json))!.items;
}

/** What is shown where `|` stands. */
export async function shownAt(text: string): Promise<string> {
  const at = text.indexOf('|');
  const { document, json } = opened(text.replace('|', ''));
  const hover = await service.doHover(document, document.positionAt(at), json);
  return [hover?.contents ?? []]
    .flat()
    .map((content) => (typeof content === 'string' ? content : (content as MarkupContent).value))
    .join('\n');
}

/** What is underlined, each with the words that are: `"serf": Value is not accepted …`. */
export async function underlined(text: string, name?: string): Promise<string[]> {
  const { document, json } = opened(text, name);
  const problems = await service.doValidation(document, json);
  return problems.map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

/** Does something with the settings that an editor passes on, whose paths are from the folder of the package. */
export async function configured(
  schemas: readonly { fileMatch: string[]; url: string }[],
  work: () => Promise<void>,
): Promise<void> {
  service.configure({
    schemas: schemas.map(({ fileMatch, url }) => ({
      fileMatch,
      uri: new URL(url, `${root}/`).href,
    })),
  });
  try {
    await work();
  } finally {
    service.configure({ schemas: [] });
  }
}
