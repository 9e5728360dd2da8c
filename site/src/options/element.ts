type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Creates an element with attributes and children; strings are never parsed as markup.
 * @param attributes `true` sets an empty attribute, `false` omits it
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children);
  return made;
}

/** Creates a button with a click handler. */
export function button(
  label: string,
  act: (event: MouseEvent) => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

let count = 0;

/** A unique id. */
export const freeId = (name: string): string => `${name}-${++count}`;
