import { Parser } from 'htmlparser2';
import { unseenElements } from './elements';

/** An element with what is in it; attributes are as typed. */
export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: HtmlNode[];
}

/** A text's elements, and the names of those that are left out. */
export interface HtmlRoot extends HtmlElement {
  unseen: ReadonlySet<string>;
}

export type HtmlNode = HtmlElement | string;

/** No editor nests deeper. Elements below are put into the last of these, so that no walk runs out of stack. */
const deepest = 64;

const spaces = /[\t\n\r\f]/g;
const controls = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A text without control characters, and without marks of direction, which a tag could leave open. */
export const withoutControls = (text: string): string =>
  text.replace(spaces, ' ').replace(controls, '');

/**
 * The elements of a text, with characters for its entities; what nobody sees is left out.
 * @param html in which every `<` begins a tag
 */
export function htmlTree(html: string): HtmlRoot {
  const names = new Set<string>();
  const root: HtmlRoot = { name: '', attributes: {}, children: [], unseen: names };
  const open: HtmlElement[] = [root];
  let unseen = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const parent = open.at(-1)!;
        if (unseenElements.has(name)) {
          unseen++;
          names.add(name);
        }
        if (open.length > deepest) {
          open.push(parent);
          return;
        }
        const element = { name, attributes, children: [] };
        if (!unseen) parent.children.push(element);
        open.push(element);
      },
      ontext(text) {
        if (unseen) return;
        // Of a character typed as an entity only now is known which it is.
        const isEntity = html[parser.startIndex] === '&' && text.length < 3;
        open.at(-1)!.children.push(isEntity ? withoutControls(text) : text);
      },
      onclosetag(name) {
        open.pop();
        if (unseenElements.has(name)) unseen--;
      },
    },
    { recognizeCDATA: true },
  );
  parser.end(html);
  return root;
}
