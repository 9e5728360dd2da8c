import type { Layout, Setting } from './layout';
import { boxIn, elementsOf, type Node } from './tree';

/** The height of a page's head: a photo in the gutter, name and label, and contacts beside or below them. */
export function masthead(layout: Layout, node: Node, setting: Setting): number {
  const { sheet } = layout;
  const gutter = sheet.length('gutter', setting.size);
  const isCrowded = node.name === 'header.crowded';
  const elements = elementsOf(node);
  const find = (name: string) => elements.find((element) => element.name === name);
  const [person, address] = [find('div.person'), find('address')];
  const columns = address ? elementsOf(address).map((list) => contacts(layout, list, setting)) : [];
  const { width } = setting;
  const beside = isCrowded ? 0 : natural(columns[0], sheet.length('address', setting.size));
  const inner = { ...setting, width: width - gutter - beside };
  const name = person ? layout.heightOf(person, boxIn(person, node.box, node), inner) : 0;
  // A photo is at most so much higher than it is wide.
  const photo = find('img') ? ((gutter - photoGap * setting.size) * 4) / 3 : 0;
  if (!isCrowded) {
    return Math.max(name, photo, columns[0] ? columns[0].height(width - gutter) : 0);
  }
  const share = sheet.share('crowdedColumn');
  const space = sheet.length('crowdedSpace', setting.size);
  const [first, second] = columns;
  const heights = [
    first?.height(width * share - (layout.isWide ? first.names : gutter)) ?? 0,
    second?.height(width * (1 - share) - space - second.names) ?? 0,
  ];
  return (
    Math.max(name, photo) + sheet.length('crowdedAddress', setting.size) + Math.max(...heights)
  );
}

/** As styles/masthead.css has it, in rem. */
const photoGap = 2.4;

interface Contacts {
  /** The widths of the column of labels, and of values in one line each. */
  names: number;
  values: number;
  height(width: number): number;
}

function contacts(layout: Layout, list: Node, around: Setting): Contacts {
  const { sheet } = layout;
  const setting = layout.settingOf(boxIn(list, {}, list), around);
  const gap = sheet.length('contactName', setting.size);
  const rows = elementsOf(list).map((row) => elementsOf(row));
  const lines = (part: Node | undefined, width: number) =>
    part && layout.linesOf(part, boxIn(part, {}, part), { ...setting, width });
  const widest = (index: number) =>
    Math.max(0, ...rows.map((row) => lines(row[index], Infinity)?.widest ?? 0));
  return {
    names: widest(0) + gap,
    values: widest(1),
    height: (width) => rows.reduce((sum, row) => sum + (lines(row[1], width)?.height ?? 0), 0),
  };
}

const natural = (column: Contacts | undefined, space: number): number =>
  column ? column.names + column.values + space : 0;
