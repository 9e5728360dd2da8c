import { modify } from 'jsonc-parser';
import type { Change, Path } from './change';
import { jsonTree } from './json-tree';

/** The changes to JSON, with the indentation and the line ends that it has. */
export function jsonChanges(text: string, path: Path, value: unknown): Change[] {
  const end = value === undefined ? path.length : recordsOn(text, path);
  if (end < 0) return [];
  const inner = path.slice(end).reduceRight((inner, key) => ({ [key]: inner }), value);
  const indent = /^([ \t]+)["[{]/m.exec(text)?.[1] ?? '  ';
  const [eol] = /\r\n|\n|\r/.exec(text) ?? [];
  const edits = modify(text, path.slice(0, end), inner, {
    // A text in one line stays in it.
    ...(eol && {
      formattingOptions: {
        insertSpaces: !indent.startsWith('\t'),
        tabSize: indent.startsWith('\t') ? 1 : indent.length,
        eol,
      },
    }),
  });
  return edits.map(({ offset, length, content }) => ({
    from: offset,
    to: offset + length,
    insert: content,
  }));
}

/**
 * How many keys of a path are of what is put into the text: all of them, or those up to a null, which becomes a record.
 * @returns -1 where something else than records is on the way
 */
function recordsOn(text: string, path: Path): number {
  let node = jsonTree(text);
  for (const [at, key] of path.entries()) {
    if (!node) return path.length;
    if (node.kind !== 'map') return text.slice(node.from, node.to) === 'null' ? at : -1;
    node = node.children.findLast(({ key: name }) => name === key)?.node;
  }
  return path.length;
}
