import { isCollection, isMap, isScalar, parseDocument, visit } from 'yaml';

/**
 * Converts JSON with comments to YAML, with the same lines and without needless quotes.
 * @param text its comments must be on their own lines
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
