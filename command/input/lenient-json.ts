import { visit } from 'jsonc-parser';
import { deepest, tooDeep } from './depth';
import { jsonError } from './json-words';
import { mistakeAt, type Source } from './place';

type Span = readonly [start: number, end: number];

const [name, orEnd] = ['a name in double quotes', ' or "}"'];

/**
 * Reads JSON with comments and trailing commas.
 * @throws {Mistake} with line and column of the first error
 */
export function readLenientJson(source: Source): unknown {
  // The library only finds errors and comments. JSON.parse reads the values, because the library would set prototypes.
  return JSON.parse(without(sparesIn(source), source.text));
}

/** The positions of comments and trailing commas. */
function sparesIn(source: Source): Span[] {
  const { text } = source;
  const spares: Span[] = [];
  const open: ('{' | '[')[] = [];
  let comma: Span | undefined;
  let expected = 'a value';
  let end = 0;
  const came = (at: number, length: number, next: string, itsComma?: Span): void => {
    [expected, end, comma] = [next, at + length, itsComma];
  };
  const behindValue = (): string =>
    open.length ? `"," or "${open.at(-1) === '{' ? '}' : ']'}"` : 'nothing more';
  const opens = (bracket: '{' | '[', next: string) => (at: number, length: number) => {
    if (open.push(bracket) > deepest) throw mistakeAt(source, at, tooDeep);
    came(at, length, next);
  };
  const closes = (at: number, length: number): void => {
    // At the end of the text, the closing bracket is missing; the next error reports that.
    if (at === text.length) return;
    if (comma) spares.push(comma);
    open.pop();
    came(at, length, behindValue());
  };
  visit(
    text,
    {
      onObjectBegin: opens('{', name + orEnd),
      onArrayBegin: opens('[', 'a value or "]"'),
      onObjectProperty: (_, at, length) => came(at, length, '":"'),
      onLiteralValue: (_, at, length) => came(at, length, behindValue()),
      onSeparator: (sign, at, length) =>
        sign === ','
          ? came(at, length, open.at(-1) === '{' ? name : 'a value', [at, at + length])
          : came(at, length, 'a value'),
      onObjectEnd: closes,
      onArrayEnd: closes,
      onComment: (at, length) => spares.push([at, at + length]),
      onError: (code, at) => {
        const error = jsonError(text, code, at, expected, end);
        throw mistakeAt(source, error.at, error.reason);
      },
    },
    { allowTrailingComma: true },
  );
  return spares;
}

function without(spans: readonly Span[], text: string): string {
  let done = 0;
  const pieces = [...spans]
    .sort(([one], [other]) => one - other)
    .map(([start, end]) => {
      const piece = text.slice(done, start);
      done = end;
      return piece;
    });
  return [...pieces, text.slice(done)].join(' ');
}
