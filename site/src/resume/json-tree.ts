import { parseTree, type Node as JsonNode, type ParseError } from 'jsonc-parser';
import { deepest, type Child, type Node } from './tree';

/** The values of JSON, with or without comments and trailing commas. */
export function jsonTree(text: string): Node | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root && !errors.length ? nodeOf(root, 0) : undefined;
}

const kinds: Partial<Record<JsonNode['type'], Node['kind']>> = { object: 'map', array: 'list' };

function nodeOf({ type, offset, length, children = [] }: JsonNode, depth: number): Node {
  const kind = kinds[type] ?? 'leaf';
  const inner = depth < deepest ? children : [];
  return {
    from: offset,
    to: offset + length,
    kind,
    children: kind === 'map' ? inner.flatMap(field) : inner.map(item),
  };

  function field({ offset, children: [key, value] = [] }: JsonNode): Child[] {
    if (!key || !value) return [];
    return [{ key: String(key.value), from: offset, node: nodeOf(value, depth + 1) }];
  }

  function item(value: JsonNode, index: number): Child {
    return { key: index, from: value.offset, node: nodeOf(value, depth + 1) };
  }
}
