import type { Style } from '../view/view';
import type { Box } from './box';
import { boxes } from './boxes';
import type { LineSetter } from './line-setter';
import { settingOf, type Setting } from './setting';
import type { Sheet } from './sheet';
import { elementsOf, type Node } from './tree';

/** The maximum height of photos in relation to their width. */
const photos: Readonly<Record<Style['photo'], number>> = {
  auto: 4 / 3,
  square: 1,
  round: 1,
  portrait: 4 / 3,
};

/** What measures the parts of the masthead. */
interface Layout {
  sheet: Sheet;
  lines: LineSetter;
  photo: Style['photo'];
  heightOf: (node: Node, box: Box, setting: Setting) => number;
}

/** The height of a page's head: a photo in the gutter, name and label, and contacts beside or below them. */
export function masthead(layout: Layout, node: Node, setting: Setting): number {
  const { sheet } = layout;
  const { width, size } = setting;
  const elements = elementsOf(node);
  const find = (name: string) => elements.find((element) => element.name === name);
  const [person, address, image] = [find('div.person'), find('address'), find('img')];
  const gutter = sheet.gutterOf(image !== undefined);
  const photo = image ? (gutter - sheet.length('photoGap', size)) * photos[layout.photo] : 0;
  const columns = address ? elementsOf(address).map((list) => contacts(layout, list, setting)) : [];
  const isCrowded = node.name === 'header.crowded';
  const [first, second] = columns;
  const beside = first && !isCrowded ? first.natural + sheet.length('address', size) : 0;
  const inner = { ...setting, width: width - gutter - beside };
  const name = person ? layout.heightOf(person, person.box, inner) : 0;
  if (!first) return Math.max(name, photo);
  if (!isCrowded) {
    const isAlone = elementsOf(person!).every(({ name }) => name === 'h1');
    const top = isAlone && first.count > 1 ? sheet.length('addressTop', size) : 0;
    return Math.max(name, photo, top + first.height(width - gutter));
  }
  const space = sheet.length('crowdedSpace', size);
  const secondWidth = second ? Math.min(second.natural, width * sheet.share('crowdedColumn')) : 0;
  const firstWidth = width - space - secondWidth;
  const names = sheet.isWide ? first.names : gutter;
  const heights = [
    first.height(first.isRunIn ? firstWidth - gutter : firstWidth - names),
    second ? second.height(secondWidth - second.names) : 0,
  ];
  return Math.max(name, photo) + sheet.length('crowdedAddress', size) + Math.max(...heights);
}

interface Contacts {
  count: number;
  isRunIn: boolean;
  /** The width of the labels' column, and the width if no line breaks. */
  names: number;
  natural: number;
  /** @param width of the values' column, or of the whole line if labels run in */
  height(width: number): number;
}

function contacts(layout: Layout, list: Node, around: Setting): Contacts {
  const { sheet } = layout;
  const isRunIn = list.name === 'ul.run-in';
  const setting = settingOf(sheet, boxes['ul.contacts']!, around);
  const gap = sheet.length('contactName', setting.size);
  const rows = elementsOf(list);
  const lines = (part: Node | undefined, width: number) =>
    part &&
    layout.lines.linesOf(part, isRunIn && rows.includes(part) ? runIn : part.box, {
      ...setting,
      width,
    });
  const widest = (index: number) =>
    Math.max(0, ...rows.map((row) => lines(elementsOf(row)[index], Infinity)?.widest ?? 0));
  const names = widest(0) + gap;
  return {
    count: rows.length,
    isRunIn,
    names,
    natural: names + widest(1),
    height: (width) =>
      rows.reduce(
        (sum, row) => sum + (lines(isRunIn ? row : elementsOf(row)[1], width)?.height ?? 0),
        0,
      ),
  };
}

const runIn = { as: 'contact' } as const;
