import { glue } from './characters';
import { followed } from './followed';
import { dot, joint, tidied, tie } from './marks';
import { isElement, type Element, type Node } from './page';

/** Inline elements; all others are blocks. */
const inline = new Set(
  'a b bdi br code data del em img input label legend span strong sub sup time'.split(' '),
);

export const isInLine = (node: Node): boolean => !isElement(node) || inline.has(node.name);

/** The text of inline content, with a line break for each `<br>`. @param colon after a label */
export const lineOf = (nodes: readonly Node[], colon: string): string =>
  tidied(nodes.map((node) => pieceOf(node, colon)).join(''));

function pieceOf(node: Node, colon: string): string {
  if (!isElement(node)) return node.replaceAll('\n', ' ');
  const rule = node.classes.map((name) => byClass[name]).find(Boolean) ?? byName[node.name];
  const text = node.children.map((child) => pieceOf(child, colon)).join('');
  return rule ? rule(text, node, colon) : text;
}

type Rule = (text: string, element: Element, colon: string) => string;

const byClass: Readonly<Record<string, Rule | undefined>> = {
  name: (text, _, colon) => labelled(text, colon),
  kept: (text) => text.replaceAll(' ', glue),
  // Left out: `followed` already gives the link's address.
  address: () => '',
  others: (text) => dot + text,
  other: (text) => text + dot,
};

const byName: Readonly<Record<string, Rule | undefined>> = {
  a: (text, { attributes, classes }) =>
    followed(text.trim(), attributes['href'] ?? '', classes.includes('u-url')),
  br: () => '\n',
  sup: (text) => (raisable.test(text) ? [...text].map((one) => raised[one]!).join('') : text),
};

/** A label with a colon, unless it already ends with one. */
export function labelled(typed: string, colon: string): string {
  const label = typed.trim();
  if (/[：？]$/.test(label)) return label + joint;
  return /[:?]$/.test(label) ? label + tie : label + colon;
}

/** Superscript digits, so that "10⁶" does not become "106". */
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-\u2212'].map((digit, index) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][index]!]),
);
const raisable = /^[\d+\u2212-]+$/;
