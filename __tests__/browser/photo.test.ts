import type { Browser } from 'puppeteer';
import { render, type ThemeOptions } from '../../index';
import { openChromium, openPage } from './chromium';

// The test photo's head is a red disc on a blue background, which is then looked for in the screenshot.

/** In each picture, the width, the height, and the head: its middle from above and its diameter. */
const pictures: Record<string, [width: number, height: number, middle: number, diameter: number]> =
  {
    'three times as wide as high': [900, 300, 150, 200],
    landscape: [640, 360, 150, 200],
    square: [400, 400, 170, 220],
    'three to four': [300, 400, 150, 190],
    'two to three': [300, 450, 160, 190],
    'a whole person': [300, 600, 90, 110],
    'a telephone’s': [270, 600, 100, 120],
  };

const shapes: Record<
  string,
  { option: NonNullable<ThemeOptions['image']>; ratio: number; radius: string }
> = {
  square: { option: { shape: 'square' }, ratio: 1, radius: '2px' },
  round: { option: { shape: 'round' }, ratio: 1, radius: '50%' },
  portrait: { option: { shape: 'portrait' }, ratio: 3 / 4, radius: '2px' },
};

const pictureOf = ([width, height, middle, diameter]: number[]) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#00f" d="M0 0H${width}V${height}H0z"/><circle fill="#f00" cx="${width! / 2}" cy="${middle}" r="${diameter! / 2}"/></svg>`,
  )}`;

let browser: Browser;
beforeAll(async () => void (browser = await openChromium()));
afterAll(() => browser.close());

/** The photo as it is drawn, and how much of a disc as wide as what is red of it is red. */
async function photoOf(image: string, option: NonNullable<ThemeOptions['image']> = true) {
  const basics = { name: 'Ada Example', label: 'Engineer', email: 'ada@example.com', image };
  const { page } = await openPage(browser, render({ basics }, { image: option, font: 'system' }));
  const photo = (await page.$('.photo'))!;
  const box = (await photo.boundingBox())!;
  const style = await photo.evaluate((element) => getComputedStyle(element).borderRadius);
  const drawn = await photo.screenshot({ encoding: 'base64' });
  const red = await page.evaluate(async (png) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${png}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const found: [x: number, y: number][] = [];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! > 128 && data[at + 2]! < 128 && data[at + 1]! < 64) {
        found.push([(at / 4) % picture.width, Math.floor(at / 4 / picture.width)]);
      }
    }
    const extent = (axis: 0 | 1) => {
      const places = found.map((place) => place[axis]);
      return Math.max(...places) - Math.min(...places) + 1;
    };
    return { width: extent(0), height: extent(1), share: found.length / (extent(0) * extent(1)) };
  }, drawn);
  await page.close();
  return { ratio: box.width / box.height, radius: style, red };
}

describe.each(Object.entries(shapes))('%s', (_, { option, ratio, radius }) => {
  test.each(Object.entries(pictures))(
    'of a picture that is %s: the head is whole',
    async (_, picture) => {
      const photo = await photoOf(pictureOf(picture), option);
      expect(photo.ratio).toBeCloseTo(ratio, 1);
      expect(photo.radius).toBe(radius);
      expect(Math.abs(photo.red.width - photo.red.height)).toBeLessThanOrEqual(2);
      expect(photo.red.share).toBeCloseTo(Math.PI / 4, 1);
    },
  );
});

test('a photo is as it was where nothing is asked for: of a tall one the upper part, at most 3:4', async () => {
  expect((await photoOf(pictureOf(pictures['a whole person']!))).ratio).toBeCloseTo(0.75, 1);
  expect((await photoOf(pictureOf(pictures['three to four']!), true)).ratio).toBeCloseTo(0.75, 1);
  expect((await photoOf(pictureOf(pictures['square']!), true)).ratio).toBeCloseTo(1, 1);
});
