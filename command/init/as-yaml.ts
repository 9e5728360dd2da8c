import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';

/**
 * JSON with comments as YAML, in its lines and without needless quotation marks.
 * @param text whose comments are lines of their own
 */
export function asYaml(text: string): string {
  // JSON is valid YAML, except for its comments.
  // YAML 1.1 reads the country code NO as false.
  const document = parseDocument(text.replace(/^( *)\/\/ /gm, '$1# '), { compat: 'yaml-1.1' });
  visit(document, (_, node) => {
    if (isCollection(node)) node.flow = false;
    else if (isScalar(node)) delete node.type;
  });
  if (isMap(document.contents))
    for (const { key } of document.contents.items) if (isScalar(key)) key.spaceBefore = true;
  return document.toString({ lineWidth: 0 }).trimStart();
}
