import { isMap, isNode, isScalar, type Document } from 'yaml';
import type { Change, Path } from './change';
import { yamlDocument } from './yaml-document';
import { yamlTree } from './yaml-tree';

/** The changes to YAML: its library writes the document anew, and what differs is put in. */
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

/** Makes records of nothing, and of null, on the way to a field. @returns whether nothing else is on it */
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

/** A value in place of another has the comments of that. */
function put(document: Document, path: Path, value: unknown): void {
  const old = document.getIn(path, true);
  const node = document.createNode(value);
  if (isNode(old)) Object.assign(node, { comment: old.comment, commentBefore: old.commentBefore });
  document.setIn([...path], node);
}

/** Writes a document with the indentation and the line ends of a text. */
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

/** The part in which two texts differ. */
function changeBetween(before: string, after: string): Change {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  let same = 0;
  const most = Math.min(before.length, after.length) - from;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** One field at the top alone, where the library would write others otherwise than their author did. */
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
