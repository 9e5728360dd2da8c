import type { ElementName } from '../html/html';

// What the elements of HTML mean here. Whatever is in no table is a tag that vanishes, and its text stays.

/** Elements in a line, and which of ours says the same; an underline would be taken for a link. */
export const lineElements: Readonly<Record<string, ElementName>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'em',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  mark: 'em',
  s: 'del',
  strike: 'del',
  del: 'del',
  sub: 'sub',
  sup: 'sup',
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is shown as it stands. */
export const codeElements = names('code kbd samp tt');

/** Elements that begin and end a line of their own. */
export const blockElements = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol ' +
    'optgroup option p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that no reader sees, or that are no text: they are left out with all that is in them. */
export const unseenElements = names(
  'script style template iframe noscript noembed noframes object svg math head title audio video ' +
    'canvas select datalist textarea',
);

/** Elements without content. */
export const emptyElements = names(
  'area base br col embed hr img input link meta param source track wbr',
);

/** Elements whose content is text until their own closing tag. @see HTML, 13.1.2: raw text elements */
export const rawElements = names('script style title textarea iframe noembed noframes xmp');

/** Elements that people leave open: the next one of their kind ends them. */
export const openElements = names('p li dt dd td th tr thead tbody tfoot');

/** Every other element of HTML that people write, today's and yesterday's. */
const others = names(
  'a abbr acronym bdi bdo big button data font ins label map meter nobr output picture progress q ' +
    'rp rt ruby small span time',
);

const known = [blockElements, codeElements, unseenElements, emptyElements, rawElements, others];

/** Whether HTML has an element of this name, in small letters. */
export const isElementName = (name: string): boolean =>
  Object.hasOwn(lineElements, name) || known.some((some) => some.has(name));
