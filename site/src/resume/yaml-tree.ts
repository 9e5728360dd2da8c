import { isMap, isPair, isScalar, isSeq, type ParsedNode } from 'yaml';
import { yamlDocument } from './yaml-document';
import { deepest, type Child, type Node } from './tree';

/** The values of YAML. Aliases of anchors are leaves. */
export function yamlTree(text: string): Node | undefined {
  const document = yamlDocument(text);
  return document?.contents ? nodeOf(document.contents, 0) : undefined;
}

function nodeOf(node: ParsedNode, depth: number): Node {
  const [from, to] = node.range;
  const children = depth < deepest ? childrenOf(node, depth) : [];
  return { from, to, kind: isMap(node) ? 'map' : isSeq(node) ? 'list' : 'leaf', children };
}

function childrenOf(node: ParsedNode, depth: number): Child[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) && key.range
        ? [
            {
              key: String(key.value),
              from: key.range[0],
              node: valueOf(value, key.range[1], depth),
            },
          ]
        : [],
    );
  }
  if (!isSeq(node)) return [];
  return node.items.map((value, index) => {
    const item = isPair(value) ? null : value;
    const inner = valueOf(item, node.range[0], depth);
    return { key: index, from: inner.from, node: inner };
  });
}

/** A value, or an empty leaf for a key without a value. */
const valueOf = (value: ParsedNode | null, at: number, depth: number): Node =>
  value?.range ? nodeOf(value, depth + 1) : { from: at, to: at, kind: 'leaf', children: [] };
