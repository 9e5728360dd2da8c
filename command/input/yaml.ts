import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { deepest, tooDeep } from './depth';
import { mistakeAt, placeIn, type Source } from './place';
import { yamlError } from './yaml-words';
import { asTyped } from './yaml-nodes';

/** A value read from YAML, with warnings. */
export interface Read {
  value: unknown;
  notes: string[];
}

/** Maximum number of warnings to show; the rest are counted. */
const mostNotes = 5;

const options = {
  schema: 'core',
  merge: true,
  // Dates and binary values do not exist in JSON: keep them as typed.
  resolveKnownTags: false,
  stringKeys: true,
  // The library compares all keys with each other; our check is faster.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads YAML 1.2 with merge keys. Values that would be printed differently from how they were typed, such as `01234` or
 * `1.10`, stay texts.
 * @throws {Mistake} with line and column of the first error
 */
export function readYaml(source: Source): Read {
  const document = withoutTraces(() => documentOf(source));
  if (!document) return { value: null, notes: [] };
  asTyped(source, document);
  return { value: valueOf(source, document), notes: notesOf(source, document) };
}

function documentOf(source: Source): Document.Parsed | undefined {
  let document: Document.Parsed | undefined;
  const tokens = tokensOf(source);
  for (const next of new Composer(options).compose(tokens, true, source.text.length)) {
    const second = 'a second YAML document starts here; a résumé must be one document';
    if (document) throw mistakeAt(source, next.range[0], second);
    document = next as Document.Parsed;
    const [error] = document.errors;
    if (error) throw mistakeAt(source, error.pos[0], yamlError(error));
  }
  return document;
}

/** The library creates an error per wrong character, and their stack traces would take most of the time. */
function withoutTraces<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The library overflows the stack on deep nesting, and some versions of Node then exit silently. */
function* tokensOf(source: Source): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(source.text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > deepest * 2) throw mistakeAt(source, parser.offset, tooDeep);
  }
  yield* parser.end();
}

function valueOf({ name }: Source, document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new Mistake(`${shown(name)} is not valid YAML: ${shown((error as Error).message)}`);
  }
}

function notesOf(source: Source, { warnings }: Document.Parsed): string[] {
  const notes = warnings
    .slice(0, mostNotes)
    .map((warning) => `${placeIn(source, warning.pos[0])}: ${yamlError(warning)}`);
  const more = warnings.length - notes.length;
  return more > 0 ? [...notes, `${shown(source.name)}: and ${more} more notes like this`] : notes;
}
