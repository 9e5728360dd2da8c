import { elementsOf, isElement, readHtml, type Element } from './read-html';
import { inLine, lineElements, ourElements } from './our-elements';

/** Words that show a bug, unless the author wrote them. */
const stray = ['undefined', 'NaN', '[object Object]', 'Invalid', 'function ', 'Symbol('];

/**
 * What is wrong with a page, a line each: it is to be one well-formed document of our own elements, attributes
 * and addresses, with nothing to execute.
 * @param typed all texts of the résumé and its options
 */
export function errorsOf(html: string, typed: string): string[] {
  let document: Element;
  try {
    document = readHtml(html);
  } catch (error) {
    return [String(error)];
  }
  const elements = elementsOf(document);
  return [
    ...elements.flatMap(elementErrors),
    ...elements.flatMap(contentErrors),
    ...machineErrors(elements),
    ...stray
      .filter((word) => withoutMachines(document).includes(word) && !typed.includes(word))
      .map((word) => `the page says ${word}`),
  ];
}

function elementErrors({ name, attributes }: Element): string[] {
  const known = Object.hasOwn(ourElements, name) ? ourElements[name] : undefined;
  if (!known) return [`<${name}>`];
  return Object.entries(attributes)
    .filter(([attribute, value]) => !known[kindOf(attribute)]?.test(value))
    .map(([attribute, value]) => `<${name} ${attribute}="${value}">`);
}

/** The name in another language is a name, too. */
const kindOf = (attribute: string): string =>
  attribute.replace(/^data-name-[a-z\d-]+$/, 'data-name');

/** Where browsers would move an element elsewhere. */
function contentErrors({ name, children }: Element): string[] {
  if (!lineElements.has(name)) return [];
  const within = children.filter(isElement);
  const links = name === 'a' ? within.flatMap((child) => [child, ...elementsOf(child)]) : [];
  return [
    ...within.filter((child) => !inLine.has(child.name) && !(name === 'span' && isControl(child))),
    ...links.filter((child) => child.name === 'a'),
  ].map((child) => `<${child.name}> within <${name}>`);
}

/** A radio button and its label stand together in a line. */
const isControl = ({ name }: Element): boolean => name === 'input' || name === 'label';

/** A script that is data, and a style sheet that asks for nothing. */
function machineErrors(elements: readonly Element[]): string[] {
  const textsOf = (wanted: string) =>
    elements.filter(({ name }) => name === wanted).map(({ children }) => children.join(''));
  const [scripts, styles, ids] = [
    textsOf('script'),
    textsOf('style'),
    elements.flatMap(({ attributes }) => attributes['id'] ?? []),
  ];
  return [
    ...(scripts.length === 1 && styles.length === 1 ? [] : ['not one script and one style']),
    ...scripts.filter((json) => !isJson(json)).map((json) => `no JSON: ${json}`),
    ...styles.filter((css) => asksForSomething.test(css)).map(() => 'the style sheet asks'),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id ${id} twice`),
  ];
}

const asksForSomething = /@import|url\((?!["']?data:font\/woff2)|expression\(|-moz-binding/i;

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** All texts and attributes but those of scripts and styles. */
const withoutMachines = (element: Element): string =>
  ['script', 'style'].includes(element.name)
    ? ''
    : [
        ...Object.values(element.attributes),
        ...element.children.map((child) => (isElement(child) ? withoutMachines(child) : child)),
      ].join('\n');

/** All texts and keys of anything, as far as they can be read. */
export function textsOf(value: unknown, seen: Set<unknown> = new Set()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const inner = (key: string) => textsOf((value as Record<string, unknown>)[key], seen);
  // A list is read by its places, whatever it says of its keys.
  const places = orEmpty(() =>
    (Array.isArray(value) ? value.map((_, at) => inner(`${at}`)) : []).join('\n'),
  );
  return (
    `${places}\n` +
    orEmpty(() =>
      Object.keys(value)
        .map((key) => `${key}\n${orEmpty(() => inner(key))}`)
        .join('\n'),
    )
  );
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
