import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../build/people-list.mjs';
import { looks } from '../../build/pictures-looks.mjs';
import { openSite, type Site } from '../site';

const dist = new URL('../../dist/', import.meta.url);
const page = readFileSync(new URL('gallery.html', dist), 'utf8');
const axe = readFileSync(
  createRequire(new URL('../../../package.json', import.meta.url)).resolve('axe-core/axe.min.js'),
  'utf8',
);
const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const imageTags = [...page.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
const valueIn = (tag: string, name: string): string =>
  decoded(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
const pictures = imageTags.map((tag) => ({
  src: valueIn(tag, 'src'),
  alt: valueIn(tag, 'alt'),
  width: Number(valueIn(tag, 'width')),
  height: Number(valueIn(tag, 'height')),
}));
const count = people.length + looks.reduce((sum, { samples }) => sum + samples.length, 0);

describe('doors', () => {
  const doors = [...page.matchAll(/href="\.\/#([^"]*)"/g)].map(([, hash]) => decoded(hash!));

  test('there is one for each person and for each look', () => {
    expect(doors).toHaveLength(count);
  });

  test.each(doors)('%s leads to a résumé that is there, with options of JSON', (hash) => {
    const { example = '', options, ...others } = Object.fromEntries(new URLSearchParams(hash));
    expect(example).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(others).toEqual({});
    expect(existsSync(new URL(`people/${example}.json`, dist))).toBe(true);
    if (options !== undefined) expect(JSON.parse(options)).toBeTypeOf('object');
  });
});

describe('pictures', () => {
  test('there is one for each person and for each look, with words for it', () => {
    expect(pictures).toHaveLength(count);
    expect(pictures.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  test('are of less than 2.5 MB together', () => {
    const bytes = pictures.map(({ src }) => readFileSync(new URL(src, dist)).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(2.5 * 1024 * 1024);
  });

  test.each(pictures)('$src is a WebP with a name of its own', ({ src }) => {
    const file = readFileSync(new URL(src, dist));
    expect(src).toMatch(/^\.\/assets\/[\w-]+-[\w-]{8}\.webp$/);
    expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWEBP');
  });
});

describe('in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  const openGallery = async (width: number, scheme: string) => {
    const tab = await site.browser.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.setViewport({ width, height: 900 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(`${site.address}gallery.html`);
    return { tab, asked };
  };

  test('each picture has its stated size, and is not blank', async () => {
    const { tab, asked } = await openGallery(1280, 'light');
    const found = await tab.evaluate(async () => {
      const seen = [];
      for (const image of document.images) {
        image.loading = 'eager';
        await image.decode();
        const canvas = document.createElement('canvas');
        const { naturalWidth: width, naturalHeight: height } = image;
        Object.assign(canvas, { width, height });
        const drawing = canvas.getContext('2d')!;
        drawing.drawImage(image, 0, 0);
        const dots = new Uint32Array(drawing.getImageData(0, 0, width, height).data.buffer);
        seen.push({ width, height, colours: new Set(dots).size });
      }
      return seen;
    });
    expect(found.map(({ width, height }) => ({ width, height }))).toEqual(
      pictures.map(({ width, height }) => ({ width, height })),
    );
    expect(found.filter(({ colours }) => colours < 40)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(site.address))).toEqual([]);
    await tab.close();
  });

  test.each([360, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => ({ width, scheme }))))(
    'nothing stands in anybody’s way at $width pixels, $scheme',
    async ({ width, scheme }) => {
      const { tab } = await openGallery(width, scheme);
      // Past the page's own policy, which lets no script in.
      await tab.evaluate(axe);
      const broken = await tab.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const rules = {
          'color-contrast-enhanced': { enabled: true },
          'target-size': { enabled: true },
        };
        const { violations } = await (window as any).axe.run(document, {
          runOnly: [...tags, 'best-practice'],
          rules,
        });
        return violations.map((rule: any) => `${rule.id}: ${rule.nodes[0].html.slice(0, 120)}`);
      });
      expect(broken).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await tab.close();
    },
  );

  test('no script is there, and none would run', async () => {
    const { tab } = await openGallery(360, 'light');
    expect(await tab.$$('script')).toEqual([]);
    const ran = await tab.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
    await tab.close();
  });
});
