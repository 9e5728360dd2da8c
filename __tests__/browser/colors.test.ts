import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer';
import { render, type ThemeOptions } from '../../index';
import { contrast, readColor } from '../../src/text/color';
import { openChromium } from './chromium';

const resume = JSON.parse(readFileSync(join(__dirname, '../../resume.json'), 'utf8'));

/** Above it is a thin line. */
const lastLine = 'The end.';

const somePages = {
  basics: { name: 'Ada' },
  work: Array.from({ length: 45 }, (_, index) => ({ name: `Ferry ${index}`, position: 'Deck' })),
};

let browser: Browser;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
  session = await page.createCDPSession();
}, 60_000);
afterAll(() => browser?.close());

/** Both at once: each of puppeteer's own doors undoes the other. */
const emulate = (media: string, value: string) =>
  session.send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-color-scheme', value }],
  });

/** The papers in a light browser, in a dark one, and in print. */
type Papers = [light: string, dark: string, print: string];

const same = (paper: string): Papers => [paper, paper, paper];
const own: Papers = ['#fbfaf7', '#14161a', '#ffffff'];

const colors = (given: Record<string, unknown>) => ({ colors: given }) as ThemeOptions;
const alone = (paper: unknown) => colors({ paper });

const settings: [options: ThemeOptions, papers: Papers][] = [
  [{}, own],
  // One paper, for both schemes.
  [alone('#fff'), same('#ffffff')],
  [alone('#16181d'), same('#16181d')],
  [alone('#222'), same('#222222')],
  [alone('#fffdf7'), same('#fffdf7')],
  [alone('navy'), same('#000080')],
  [alone('rebeccapurple'), same('#663399')],
  [alone('hsl(60 100% 90%)'), same('#ffffcc')],
  // Papers on which nothing could be read.
  [alone('#808080'), same('#959595')],
  [alone('#5a5a5a'), same('#595959')],
  [alone('#949494'), same('#959595')],
  [alone('red'), same('#ff5e5e')],
  [alone('oklch(0.6 0.1 250)'), same('#6d99c6')],
  [alone('color(display-p3 0 0.5 0)'), same('#006800')],
  // A paper for each.
  [alone(['#fff', '#fff']), same('#ffffff')],
  [alone(['#eef', '#112']), ['#eeeeff', '#111122', '#eeeeff']],
  [alone(['#111', '#eee']), ['#111111', '#eeeeee', '#111111']],
  [alone(['#fdf6e3', 'auto']), ['#fdf6e3', '#14161a', '#fdf6e3']],
  [alone([null, '#fff']), ['#fbfaf7', '#ffffff', '#ffffff']],
  [alone({ dark: 'black' }), ['#fbfaf7', '#000000', '#ffffff']],
  // Texts that could not be read.
  [colors({ accent: 'yellow' }), own],
  [colors({ accent: '#808080', muted: 'silver', ink: '#999' }), own],
  [colors({ ink: '#fff', rule: '#fff' }), own],
  [colors({ ink: ['#fff', '#000'], muted: ['#eee', '#111'], rule: ['#fff', '#14161a'] }), own],
  [colors({ accent: 'rgb(255 255 255 / 10%)', rule: 'rgb(0 0 0 / 10%)' }), own],
  [colors({ paper: '#222', accent: '#7a1f3d', rule: 'black' }), same('#222222')],
  [colors({ paper: '#369', ink: '#369', muted: '#369', accent: '#369' }), same('#2e5b89')],
  // The document's own example.
  [
    colors({
      accent: ['#7a1f3d', '#f0a8c0'],
      ink: ['#000', '#fff'],
      muted: ['hsl(30 20% 30%)', 'hsl(30 20% 75%)'],
      paper: '#fffdf7',
      rule: ['#ccc', '#444'],
    }),
    ['#fffdf7', '#14161a', '#fffdf7'],
  ],
  // With the other options.
  [{ contrast: 'AA', ...colors({ accent: ['#0a7d55', 'orange'] }) }, own],
  [{ contrast: 'AA', ...colors({ paper: '#eee', accent: 'tomato' }) }, same('#eeeeee')],
  [{ contrast: 'AA', ...colors({ paper: '#777', accent: '#888' }) }, same('#959595')],
  [{ scheme: 'light' }, ['#fbfaf7', '#fbfaf7', '#ffffff']],
  [{ scheme: 'light', ...colors({ accent: ['teal', 'aqua'], paper: '#ffe' }) }, same('#ffffee')],
  [{ scheme: 'dark' }, ['#14161a', '#14161a', '#ffffff']],
  [{ scheme: 'dark', ...colors({ accent: 'crimson' }) }, ['#14161a', '#14161a', '#ffffff']],
  [{ scheme: 'dark', ...alone('#222') }, same('#222222')],
  [{ scheme: 'dark', ...alone(['#ffe', '#222']) }, ['#222222', '#222222', '#ffffee']],
  [{ scheme: 'dark', ...alone('#fdf6e3') }, same('#fdf6e3')],
];

/** What a browser shows: each pair of colours once, as `front on ground`. */
interface Seen {
  paper: string;
  accent: string;
  scheme: string;
  texts: string[];
  rules: string[];
}

const look = (): Promise<Seen> =>
  page.evaluate(() => {
    const clear = 'rgba(0, 0, 0, 0)';
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === clear ? groundOf(element.parentElement) : backgroundColor;
    };
    const [texts, rules] = [new Set<string>(), new Set<string>()];
    for (const element of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const ground = groundOf(element);
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      if (hasText) texts.add(`${style.color} on ${ground}`);
      const marker = getComputedStyle(element, '::marker').color;
      if (element.matches('ol > li')) texts.add(`${marker} on ${ground}`);
      if (parseFloat(style.borderTopWidth)) rules.add(`${style.borderTopColor} on ${ground}`);
      const isUnderlined = element.matches('a') && style.textDecorationLine !== 'none';
      const line = style.textDecorationColor;
      if (isUnderlined && line !== clear) rules.add(`${line} on ${ground}`);
    }
    const root = getComputedStyle(document.documentElement);
    return {
      paper: groundOf(document.body),
      accent: getComputedStyle(document.querySelector('h2')!).color,
      scheme: root.colorScheme,
      texts: [...texts],
      rules: [...rules],
    };
  });

const ratio = (pair: string): number => {
  const [front, ground] = pair.split(' on ').map((color) => readColor(color)!);
  return contrast(front!, ground!);
};

const media: [type: string, prefers: string, paper: 0 | 1 | 2][] = [
  ['screen', 'light', 0],
  ['screen', 'dark', 1],
  ['print', 'light', 2],
  ['print', 'dark', 2],
];

test('there are at least thirty settings of an author’s', () => {
  expect(settings.filter(([{ colors }]) => colors).length).toBeGreaterThanOrEqual(30);
});

test.each(settings)(
  '%j: every text can be read on the paper that is there',
  async (options, papers) => {
    await page.setContent(render(resume, { font: 'system', footer: lastLine, ...options }));
    for (const [type, prefers, paper] of media) {
      await emulate(type, prefers);
      const seen = await look();
      const at = `${type}, ${prefers}`;
      expect([at, readColor(seen.paper)]).toEqual([at, readColor(papers[paper])]);
      // Scrollbars and form controls are of the kind of the paper.
      const isLight = contrast([0, 0, 0], readColor(seen.paper)!) >= 7;
      expect([at, seen.scheme]).toEqual([at, isLight ? 'light' : 'dark']);
      const least = (pair: string) =>
        options.contrast === 'AA' && pair.startsWith(seen.accent) ? 4.5 : 7;
      expect(seen.texts).not.toEqual([]);
      expect([at, seen.texts.filter((pair) => ratio(pair) < least(pair))]).toEqual([at, []]);
      expect(seen.rules).not.toEqual([]);
      expect([at, seen.rules.filter((pair) => ratio(pair) < 1.3)]).toEqual([at, []]);
    }
  },
);

test('a text that cannot be read, a line that cannot be seen, and a wrong scheme would be noticed', async () => {
  const css = ':root{color-scheme:dark;--paper:#888;--rule:#888}';
  await page.setContent(render(resume, { footer: lastLine }).replace('</style>', `${css}</style>`));
  await emulate('print', 'light');
  const { texts, rules, scheme } = await look();
  expect(texts.filter((pair) => ratio(pair) < 7)).toEqual(texts);
  expect(rules.filter((pair) => ratio(pair) < 1.3)).not.toEqual([]);
  expect(scheme).toBe('dark');
});

/** Each with the medium it is printed in, and the paper of its sheets. */
const prints: [options: ThemeOptions, medium: string, ground: string][] = [
  [{}, 'print', '#ffffff'],
  [alone('#fffdf7'), 'print', '#fffdf7'],
  [alone('#222'), 'print', '#222222'],
  [alone('#808080'), 'print', '#959595'],
  [{ scheme: 'dark' }, 'print', '#ffffff'],
  // Some tools print what is on screen.
  [{ scheme: 'dark' }, 'screen', '#14161a'],
  [alone('#222'), 'screen', '#222222'],
];

describe('in print', () => {
  let sheets: { ground: string; foot: string[] }[][];
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordinal-'));
    const files = prints.map((_, index) => join(folder, `${index}.pdf`));
    for (const [index, [options, type]] of prints.entries()) {
      await page.setContent(render(somePages, { font: 'system', ...options }));
      await emulate(type, 'light');
      // As by a tool that does not ask for backgrounds.
      writeFileSync(files[index]!, await page.pdf({ format: 'A4', printBackground: false }));
    }
    const read = [join(__dirname, 'read-colors.mjs'), '40', ...files];
    sheets = JSON.parse(execFileSync(process.execPath, read, { encoding: 'utf8' }));
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test.each(prints.map(([, type, ground], index) => ({ index, ground, type })))(
    '$index, $ground, $type: the paper reaches the edge of every sheet, and the foot can be read',
    ({ ground, index }) => {
      const pages = sheets[index]!;
      expect(pages.length).toBeGreaterThan(1);
      expect([...new Set(pages.map((one) => one.ground))]).toEqual([ground]);
      const foot = pages.slice(1).flatMap((one) => one.foot);
      expect(foot).not.toEqual([]);
      const faint = (color: string) => contrast(readColor(color)!, readColor(ground)!) < 7;
      expect(foot.filter(faint)).toEqual([]);
    },
  );
});
