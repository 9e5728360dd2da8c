/** Number of each unit in an inch. */
const units: Record<string, number> = { px: 96, in: 1, cm: 2.54, mm: 25.4 };

/** Converts a paper length to inches; NaN if it is invalid. @param length a plain number is in pixels */
export function inches(length: unknown): number {
  if (typeof length === 'number') return length / 96;
  if (typeof length !== 'string') return NaN;
  const [, number, unit = 'px'] = /^(\d+(?:\.\d+)?)(px|in|cm|mm)?$/.exec(length) ?? [];
  return Number(number) / (units[unit] ?? 1);
}

/** Width and height in inches. */
export const papers: Record<string, [width: number, height: number]> = {
  letter: [8.5, 11],
  legal: [8.5, 14],
  tabloid: [11, 17],
  ledger: [17, 11],
  a0: [33.1102, 46.811],
  a1: [23.3858, 33.1102],
  a2: [16.5354, 23.3858],
  a3: [11.6929, 16.5354],
  a4: [8.2677, 11.6929],
  a5: [5.8268, 8.2677],
  a6: [4.1339, 5.8268],
};
