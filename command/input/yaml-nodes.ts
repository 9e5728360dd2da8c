import { isAlias, isMap, isScalar, visit, type Document, type Scalar, type YAMLMap } from 'yaml';
import { shown } from '../output/printable';
import { mistakeAt, type Source } from './place';

/** Limit on aliases, because each one is searched among all anchors. */
const mostAliases = 1000;

/**
 * Restores values that YAML would read as numbers and print differently, such as postal codes, version numbers and
 * phone numbers. Also checks what the library does not: duplicate keys and unknown aliases.
 * @throws {Mistake}
 */
export function asTyped(source: Source, document: Document.Parsed): void {
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        if (!anchors.has(node.source)) throw mistakeAt(source, at, starless);
        if (++aliases > mostAliases)
          throw mistakeAt(source, at, `more than ${mostAliases} aliases`);
        return;
      }
      if (node.anchor) anchors.add(node.anchor);
      if (isScalar(node)) keepTyped(node);
      if (isMap(node)) findDouble(source, node);
    },
  });
}

const starless = 'text that starts with * must be quoted';

function keepTyped(node: Scalar): void {
  const { type, value, source: typed } = node;
  if (type === 'PLAIN' && typeof value === 'number' && String(value) !== typed) node.value = typed;
}

function findDouble(source: Source, { items }: YAMLMap): void {
  const names = new Set<unknown>();
  for (const { key } of items as { key: Scalar.Parsed | null }[]) {
    const name = key?.value;
    if (name === '<<') continue;
    if (names.has(name)) {
      throw mistakeAt(source, key?.range[0] ?? 0, `${shown(String(name))} is defined twice`);
    }
    names.add(name);
  }
}
