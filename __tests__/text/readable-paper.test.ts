import { contrast, hexColor, readColor, readablePaper } from '../../src/text/color';

test.each<[paper: string, moved: string]>([
  ['#ffffff', '#ffffff'],
  ['#000000', '#000000'],
  ['#fffdf7', '#fffdf7'],
  ['#222222', '#222222'],
  // The last ones that are left as they are.
  ['#595959', '#595959'],
  ['#959595', '#959595'],
  // Darker, or lighter, whichever is nearer.
  ['#5a5a5a', '#595959'],
  ['#707070', '#595959'],
  ['#777777', '#959595'],
  ['#808080', '#959595'],
  ['#949494', '#959595'],
  ['#ff0000', '#ff5e5e'],
])('%s becomes %s', (paper, moved) => {
  expect(hexColor(readablePaper(readColor(paper)!))).toBe(moved);
});

test('on every paper black or white keeps 7:1', () => {
  const parts = [0, 51, 85, 102, 119, 136, 153, 204, 255];
  const papers = parts.flatMap((red) =>
    parts.flatMap((green) => parts.map((blue) => [red, green, blue] as const)),
  );
  const most = papers.map((paper) => {
    const readable = readablePaper(paper);
    return Math.max(contrast([0, 0, 0], readable), contrast([255, 255, 255], readable));
  });
  expect(Math.min(...most)).toBeGreaterThanOrEqual(7);
});
