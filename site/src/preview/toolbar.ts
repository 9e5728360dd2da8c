import { schemes, views, type SchemeName, type ViewName } from './views';

/** The view settings. */
export interface Look {
  view: ViewName;
  scheme: SchemeName;
  /** 1 for the page's own size; 0 to fit the available width. */
  zoom: number;
}

export interface Toolbar {
  /** Shows the view settings. @param scale the actual zoom */
  show(look: Look, scale: number): void;
  /** Shows one line about the page. */
  tell(text: string): void;
}

/** Zoom levels, in per cent. */
const sizes = [50, 67, 75, 90, 100, 110, 125, 150, 175, 200];

/** Puts the toolbar into an element. @param choose is called with changed settings */
export function createToolbar(host: HTMLElement, choose: (look: Partial<Look>) => void): Toolbar {
  const bar = make('div', 'toolbar', { role: 'group', 'aria-label': 'The page' });
  const view = radios('View', views, (view) => choose({ view }));
  const scheme = radios('Colours', titled(schemes), (scheme) => choose({ scheme }));
  const zoom = make('div', 'zoom', { role: 'group', 'aria-label': 'Zoom' });
  let scale = 1;
  const step = (sign: 1 | -1) => () => {
    const now = Math.round(scale * 100);
    const next = sign > 0 ? sizes.find((size) => size > now) : sizes.findLast((size) => size < now);
    if (next) choose({ zoom: next / 100 });
  };
  const shown = button('Fit the width', '', () => choose({ zoom: 0 }));
  zoom.append(button('Smaller', '−', step(-1)), shown, button('Larger', '+', step(1)));
  const told = make('p', 'told', { role: 'status' });
  bar.append(view.element, scheme.element, zoom, told);
  host.append(bar);
  return {
    show(look, now) {
      scale = now;
      view.check(look.view);
      scheme.check(look.scheme);
      scheme.element.hidden = look.view === 'paper';
      shown.textContent = `${Math.round(now * 100)} %`;
    },
    tell(text) {
      if (told.textContent !== text) told.textContent = text;
    },
  };
}

const titled = <T extends string>(titles: Record<T, string>): Record<T, { title: string }> =>
  Object.fromEntries(Object.entries(titles).map(([name, title]) => [name, { title }])) as Record<
    T,
    { title: string }
  >;

function radios<T extends string>(
  title: string,
  choices: Record<T, { title: string }>,
  choose: (name: T) => void,
) {
  const element = make('fieldset', 'segments');
  const legend = make('legend', 'unseen');
  legend.textContent = title;
  element.append(legend);
  const inputs = new Map<string, HTMLInputElement>();
  for (const [name, { title: text }] of Object.entries<{ title: string }>(choices)) {
    const label = make('label');
    const input = make('input', '', { type: 'radio', name: title, value: name });
    input.addEventListener('change', () => choose(name as T));
    const shown = make('span');
    shown.textContent = text;
    label.append(input, shown);
    element.append(label);
    inputs.set(name, input);
  }
  return {
    element,
    check(name: T) {
      inputs.get(name)!.checked = true;
    },
  };
}

function button(title: string, text: string, act: () => void): HTMLButtonElement {
  const made = make('button', '', { type: 'button', title, 'aria-label': title });
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
