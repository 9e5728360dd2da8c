import type { Box } from './box';
import type { LineSetter } from './line-setter';
import { boxOn, settingOf, type Setting } from './setting';
import type { Sheet } from './sheet';
import { elementsOf, type Node } from './tree';

/** What measures the parts of a row. */
interface Layout {
  sheet: Sheet;
  lines: LineSetter;
  heightOf: (node: Node, box: Box, setting: Setting) => number;
}

/** The height of a row, and how far its letters reach below it. */
export interface Row {
  height: number;
  hang: number;
}

/** Measures a row: lines with a side in the gutter, or at their end in a wide page. */
export function rowOf(
  { sheet, lines: setter }: Layout,
  node: Node,
  box: Box,
  setting: Setting,
): Row {
  const { isWide } = sheet;
  const gutter = sheet.length('gutter', setting.size);
  let width = setting.width - gutter;
  if (box.most) width = Math.min(width, sheet.length(box.most, setting.size));
  let [above, below, reach] = [0, 0, 0];
  for (const child of elementsOf(node)) {
    const own = boxOn(sheet, child, box, node);
    const isSide = own.flow === 'side';
    const inner = settingOf(sheet, own, setting);
    inner.width = isSide
      ? isWide
        ? setting.width * 0.4
        : gutter - sheet.length(own.end!, inner.size)
      : width;
    const lines = setter.linesOf(child, own, inner);
    if (isSide && isWide) width -= lines.widest;
    above = Math.max(above, lines.above);
    below = Math.max(below, lines.height - lines.above);
    reach = Math.max(reach, lines.reach);
  }
  return { height: above + below, hang: Math.max(0, reach - below) };
}

/** The heights of a table's rows, as if all cells had the same width. */
export const tableRows = (layout: Layout, table: Node, box: Box, setting: Setting): number[] =>
  elementsOf(table).flatMap((part) =>
    (part.name === 'tr' ? [part] : elementsOf(part)).map((row) => {
      const cells = elementsOf(row);
      const width = setting.width / Math.max(1, cells.length);
      const heights = cells.map((cell) =>
        layout.heightOf(cell, boxOn(layout.sheet, cell, box, row), { ...setting, width }),
      );
      return Math.max(0, ...heights);
    }),
  );
