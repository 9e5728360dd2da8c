import type { Box } from './box';
import type { Font } from './font';
import type { Cut, Leading, Sheet } from './sheet';
import { boxIn, type Node } from './tree';

/** Properties that elements inherit; lengths are in px. */
export interface Setting {
  size: number;
  leading: Leading;
  cut: Cut;
  width: number;
  font: Font;
  /** Whether lines break as typed. */
  typed: boolean;
}

/** The properties of an element, from its box and those it inherits. */
export function settingOf(sheet: Sheet, box: Box, around: Setting): Setting {
  const size = box.size ? sheet.size(box.size, around.size) : around.size;
  const leading = box.leading ? sheet.leading(box.leading) : around.leading;
  const cut = box.cut ?? around.cut;
  const font =
    size === around.size && leading === around.leading && cut === around.cut && !box.spacing
      ? around.font
      : sheet.font(size, leading, cut, box.spacing);
  return { size, leading, cut, width: around.width, font, typed: box.typed ?? around.typed };
}

/** The box of an element in its parent, on a sheet with or without a gutter. */
export function boxOn(sheet: Sheet, node: Node, around: Box, parent: Node): Box {
  const box = boxIn(node, around, parent);
  return box.wide && sheet.isWide ? box.wide : box;
}
