import type { ElementName } from '../html/html';
import { lineElements } from './elements';
import type { HtmlElement } from './tree';

const [bold, light] = [/font-weight:\s*(?:bold|[6-9]00)/i, /font-weight:\s*(?:normal|[1-5]00)/i];
const italic = /font-style:\s*(?:italic|oblique)/i;
const struck = /text-decoration[a-z-]*:[^;]*line-through/i;

/** As much of a style as is looked at. */
const longestStyle = 500;

/**
 * Which elements of ours say what an element in a line says, the outermost first.
 * Editors write bold letters as a style, and a `<b>` that is not bold around all that they copy.
 */
export function meaningOf({ name, attributes }: HtmlElement): readonly ElementName[] {
  const own = Object.hasOwn(lineElements, name) ? lineElements[name]! : null;
  if (!Object.hasOwn(attributes, 'style')) return own ? [own] : [];
  const style = attributes['style']!.slice(0, longestStyle);
  const said: [boolean, ElementName][] = [
    [bold.test(style), 'strong'],
    [italic.test(style), 'em'],
    [struck.test(style), 'del'],
  ];
  const styled = said.flatMap(([is, meant]) => (is && meant !== own ? [meant] : []));
  return !own || (own === 'strong' && light.test(style)) ? styled : [own, ...styled];
}
