import { getLanguageService, TextDocument } from 'vscode-json-languageservice';
import schema from '../../../../dist/resume.schema.json?raw';

/** The JSON language service with our schema. It is large, so it is loaded after the first page is shown. */
const service = getLanguageService({
  // Always our schema: the one that a résumé names is never fetched.
  schemaRequestService: async () => schema,
});
service.configure({
  validate: true,
  allowComments: true,
  schemas: [{ uri: 'resume.schema.json', fileMatch: ['*'], schema: JSON.parse(schema) }],
});

/** A schema error. */
export interface Problem {
  from: number;
  to: number;
  message: string;
}

/** A completion. */
export interface Proposal {
  label: string;
  /** With placeholders, such as `$1` or `${1:text}`. */
  insert: string;
  documentation: string;
  kind: 'property' | 'value';
}

const opened = (json: string) => {
  const document = TextDocument.create('resume.json', 'jsonc', 0, json);
  return { document, parsed: service.parseJSONDocument(document) };
};

/** All schema errors in a text. */
export async function problemsIn(json: string): Promise<Problem[]> {
  const { document, parsed } = opened(json);
  const found = await service.doValidation(document, parsed, {
    comments: 'ignore',
    trailingCommas: 'ignore',
    schemaRequest: 'ignore',
    schemaValidation: 'warning',
  });
  return found.map(({ range, message }) => ({
    from: document.offsetAt(range.start),
    to: document.offsetAt(range.end),
    message: plain(message),
  }));
}

/** The description of the field at a position, in paragraphs; empty if there is none. */
export async function hoverAt(json: string, offset: number): Promise<string> {
  const { document, parsed } = opened(json);
  const hover = await service.doHover(document, document.positionAt(offset), parsed);
  const contents = hover ? [hover.contents].flat() : [];
  return contents.map(plain).filter(Boolean).join('\n\n');
}

/** The completions at a position. */
export async function proposalsAt(json: string, offset: number): Promise<Proposal[]> {
  const { document, parsed } = opened(json);
  const list = await service.doComplete(document, document.positionAt(offset), parsed);
  return (list?.items ?? []).map(({ label, kind, insertText, textEdit, documentation }) => ({
    label,
    insert: textEdit?.newText ?? insertText ?? label,
    documentation: plain(documentation ?? ''),
    // CompletionItemKind.Property
    kind: kind === 10 ? 'property' : 'value',
  }));
}

/** The service's Markdown as plain text, without its escapes. */
const plain = (content: string | { value: string }): string =>
  (typeof content === 'string' ? content : content.value).replace(/\\([^\w\s])/g, '$1').trim();
