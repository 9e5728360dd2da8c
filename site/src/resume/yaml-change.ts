import { isMap, isNode, isScalar, type Document } from 'yaml';
import type { Change, Path } from './change';
import { yamlDocument } from './yaml-document';
import { yamlTree } from './yaml-tree';

/** The changes to YAML: the library writes the whole document, and only the differences are used. */
export function yamlChanges(text: string, path: Path, value: unknown): Change[] {
  const document = yamlDocument(text);
  if (!document || !leadsOn(document, path)) return [];
  const write = writer(text);
  const isKept = write(document) === text;
  if (value === undefined) document.deleteIn([...path]);
  else put(document, path, value);
  const written = isMap(document.contents) && document.contents.items.length ? write(document) : '';
  const change = isKept ? changeBetween(text, written) : fieldChange(text, written, path[0]!);
  return change && (change.from < change.to || change.insert) ? [change] : [];
}

/** Creates missing records on a path, also in place of null. @returns false if there is another kind of value on it */
function leadsOn(document: Document, path: Path): boolean {
  for (let end = 0; end < path.length; end++) {
    const outer = document.getIn(path.slice(0, end), true);
    if (outer === undefined || isMap(outer)) continue;
    if (outer !== null && !(isScalar(outer) && outer.value === null)) return false;
    if (end) document.setIn(path.slice(0, end), document.createNode({}));
    else document.contents = document.createNode({}) as Document['contents'];
  }
  return true;
}

/** Sets a value, which gets the comments of the one before. */
function put(document: Document, path: Path, value: unknown): void {
  const old = document.getIn(path, true);
  const node = document.createNode(value);
  if (isNode(old)) Object.assign(node, { comment: old.comment, commentBefore: old.commentBefore });
  document.setIn([...path], node);
}

/** Writes documents with the indentation and line endings of a text. */
function writer(text: string): (document: Document) => string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [, indent = '  '] = /^[^\s#-][^\n]*:[^\S\n]*\r?\n( +)[^\s-]/m.exec(text) ?? [];
  const options = {
    lineWidth: 0,
    indent: indent.length,
    flowCollectionPadding: !/[{][^\s}]/.test(text),
    indentSeq: !/^( *)[^\s#-][^\n]*:[^\S\n]*\r?\n\1- /m.test(text),
  };
  return (document) => document.toString(options).replaceAll('\n', eol);
}

/** The single change that turns one text into another. */
function changeBetween(before: string, after: string): Change {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** Changes only one top-level field, for texts in which the library would change the style of other fields. */
function fieldChange(before: string, after: string, name: string | number): Change | null {
  const [old, now] = [before, after].map((text) => {
    const child = yamlTree(text)?.children.findLast(({ key }) => key === name);
    return child && { from: child.from, to: child.node.to };
  });
  const insert = now ? after.slice(now.from, now.to).trimEnd() : '';
  if (old)
    return { ...old, insert: insert + (/\s*$/.exec(before.slice(old.from, old.to))?.[0] ?? '') };
  if (!now) return null;
  const isOpen = before !== '' && !before.endsWith('\n');
  return { from: before.length, to: before.length, insert: `${isOpen ? '\n' : ''}${insert}\n` };
}
