import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, PDFOptions } from 'puppeteer';
import { pdfRenderOptions, render, type ThemeOptions } from '../../index';
import { some } from '../thorough';
import { openChromium, openPage } from './chromium';

const folder = join(__dirname, '../fixtures');
const sample = '../../resume.json';
const american = 'the sample in American English';
const everySection = 'people/twelve-sections.json';
const fixtures = [
  sample,
  'every-leaf.json',
  ...readdirSync(join(folder, 'people')).map((file) => `people/${file}`),
];

const resumeOf = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** There is no network: every picture is this one. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const documentOf = (file: string, options?: ThemeOptions) =>
  render(resumeOf(file), options).replace(/src="https?:[^"]*"/g, `src="${pixel}"`);

const documents: Record<string, string> = {
  ...Object.fromEntries(fixtures.map((file) => [file, documentOf(file)])),
  'the sample in serif': documentOf(sample, { font: 'serif' }),
  'every section in serif': documentOf(everySection, { font: 'serif' }),
  [american]: documentOf(sample, { language: 'en-US' }),
};

type Paper = [width: number, height: number];
/** In points. */
const [a4, letter]: [Paper, Paper] = [
  [595, 842],
  [612, 792],
];

/** Whose authors live where Letter is usual; all others have A4. */
const onLetter = [
  american,
  ...['capitals', 'designer', 'same-employer', 'student', 'volunteer'].map(
    (name) => `people/${name}.json`,
  ),
];

/** Who prints, with which options, and the paper that comes out: that of the author where none is given. */
const callers: Record<string, { options: PDFOptions; paper?: Paper }> = {
  'resume-cli': { options: { ...pdfRenderOptions, format: 'Letter' } },
  resumed: { options: { ...pdfRenderOptions } },
  'resumed, A4': { options: { ...pdfRenderOptions, format: 'A4' }, paper: a4 },
  registry: {
    options: {
      format: 'A4',
      printBackground: true,
      margin: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    paper: a4,
  },
};

const millimetre = 72 / 25.4;
/** Nothing is closer to an edge: printers cannot reach there. */
const edge = 8 * millimetre;
/** Below it stand the person's name and the page's number. */
const footHeight = 14 * millimetre;

interface Item {
  text: string;
  size: number;
  left: number;
  right: number;
  baseline: number;
  endsLine: boolean;
}

interface PaperPage {
  width: number;
  height: number;
  fonts: { name: string; embedded: boolean; type3: boolean }[];
  items: Item[];
  links: string[];
}

/** A PDF as read back. */
interface Layout {
  title: string;
  language: string;
  tagged: boolean;
  pages: PaperPage[];
}

/** A text node of the document, as it is shown. */
interface Piece {
  text: string;
  /** Whether white space, or the beginning of a block, stands before it. */
  spaced: boolean;
  /** In points, as the style says. */
  size: number;
  inMain: boolean;
}

type Tie = 'heading' | 'entry' | 'point' | 'quote';

interface Contents {
  heading: string;
  lang: string;
  name: string;
  /** Of running text, in points. */
  size: number;
  pieces: Piece[];
  /** Pairs of pieces that must be on one page, by what tears apart if they are not. */
  ties: { what: Tie; before: number; after: number }[];
  links: string[];
}

/** A character of the paper, white space left out. */
interface Character {
  character: string;
  page: number;
  item: Item;
  /** Whether white space or the end of a line stands before it. */
  space: boolean;
  newLine: boolean;
}

/** A document on paper, and where each of its texts came to stand. */
interface Print extends Contents, Layout {
  paper: [width: number, height: number];
  placed: Character[][];
  /** The first text that is not in its place. */
  lost: string[];
}

function readContents(): Contents {
  const pieces: (Piece & { node: Text })[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  let spaced = true;
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const parent = node.parentElement!;
    const range = document.createRange();
    range.selectNodeContents(node);
    let own: Element = parent;
    while (getComputedStyle(own).display === 'inline') own = own.parentElement!;
    if (own !== block) spaced = true;
    block = own;
    if (/^\s/.test(node.data)) spaced = true;
    if (node.data.trim() && range.getClientRects().length) {
      const { textTransform, fontSize } = getComputedStyle(parent);
      // Of a bare host the style says the rest: "https://".
      const host = parent.closest('.host');
      const scheme = host ? getComputedStyle(host, '::before').content.replaceAll('"', '') : '';
      const text = scheme + (textTransform === 'uppercase' ? node.data.toUpperCase() : node.data);
      const size = parseFloat(fontSize) * 0.75;
      const inMain = parent.closest('main') !== null;
      pieces.push({ node, text: text.trim(), spaced, size, inMain });
      spaced = /\s$/.test(node.data);
    }
  }
  const ties: Contents['ties'] = [];
  const first = (element: Element) => pieces.findIndex(({ node }) => element.contains(node));
  const last = (element: Element) => pieces.findLastIndex(({ node }) => element.contains(node));
  const tie = (what: Tie, before: number, after: number) => {
    if (before >= 0 && after >= 0 && after < pieces.length) ties.push({ what, before, after });
  };
  for (const heading of document.querySelectorAll('h2, .block > h3')) {
    tie('heading', last(heading), last(heading) + 1);
  }
  for (const header of document.querySelectorAll('.entry > header')) {
    tie('entry', first(header), last(header));
    if (last(header.parentElement!) > last(header)) tie('entry', last(header), last(header) + 1);
  }
  for (const list of document.querySelectorAll('main :is(ol, ul)')) {
    const [end, previous] = [...list.children].reverse();
    if (!end || !previous || getComputedStyle(list).listStyleType === 'none') continue;
    tie('point', last(previous), first(end));
  }
  for (const facts of document.querySelectorAll('.facts')) {
    tie('point', first(facts) - 1, first(facts));
    tie('point', first(facts), last(facts));
  }
  for (const author of document.querySelectorAll('figcaption')) {
    if (author.previousElementSibling) tie('quote', first(author) - 1, first(author));
  }
  return {
    heading: document.title,
    lang: document.documentElement.lang,
    name: document.documentElement.dataset['name'] ?? '',
    size: parseFloat(getComputedStyle(document.body).fontSize) * 0.75,
    pieces: pieces.map(({ node: _, ...piece }) => piece),
    ties,
    links: [...document.querySelectorAll('a')].map(({ href }) => href),
  };
}

const isFoot = (item: Item, page: PaperPage) => item.baseline > page.height - footHeight;

function charactersOf(pages: PaperPage[]): Character[] {
  const characters: Character[] = [];
  let space = true;
  let newLine = true;
  pages.forEach((page, number) => {
    for (const item of page.items.filter((item) => !isFoot(item, page))) {
      for (const character of item.text) {
        if (/\s/.test(character)) {
          space = true;
        } else {
          characters.push({ character, page: number, item, space, newLine });
          space = newLine = false;
        }
      }
      if (item.endsLine) newLine = true;
    }
    newLine = true;
  });
  return characters;
}

/** Marks before a text that the style makes, numbers and dashes, have these characters, four at most. */
const mark = /^[①-⑳\d.·–—•]$/u;
const longestMark = 4;

/** Finds each piece on paper, one after the other, with nothing but marks between. */
function place(pieces: Piece[], characters: Character[]): Pick<Print, 'placed' | 'lost'> {
  const paper = characters.map(({ character }) => character);
  const placed: Character[][] = [];
  let at = 0;
  for (const { text } of pieces) {
    const wanted = [...text.replace(/\s/gu, '')];
    const isAt = (start: number) => wanted.every((character, i) => paper[start + i] === character);
    let start = at;
    while (!isAt(start) && start - at < longestMark && mark.test(paper[start] ?? '')) start++;
    if (!isAt(start)) {
      const instead = paper.slice(at, at + 60).join('');
      return { placed, lost: [`"${text}" is not there, but "${instead}"`] };
    }
    at = start + wanted.length;
    placed.push(characters.slice(start, at));
  }
  return { placed, lost: at < paper.length ? [`too much: "${paper.slice(at).join('')}"`] : [] };
}

const seen = (items: Item[]) => items.filter(({ text }) => text.trim());

const onEveryPage = ({ pages }: Print, problems: (page: PaperPage, number: number) => string[]) =>
  pages.flatMap((page, index) =>
    problems(page, index + 1).map((problem) => `page ${index + 1}: ${problem}`),
  );

const startOf = ({ placed }: Print, piece: number) => placed[piece]?.[0]?.page;
const endOf = ({ placed }: Print, piece: number) => placed[piece]?.at(-1)?.page;

const torn = (what: Tie) => (print: Print) =>
  print.ties
    .filter((tie) => tie.what === what && tie.after < print.placed.length)
    .filter(({ before, after }) => endOf(print, before) !== startOf(print, after))
    .map(({ before, after }) => `"${print.pieces[before]!.text}" | "${print.pieces[after]!.text}"`);

/** A word longer than this may be broken anywhere, since it may not fit in a line. */
const longWord = 40;

/** Places where white space is in the text and not on paper, or the other way round. */
function wrongSpaces({ pieces, placed }: Print): string[] {
  return placed.flatMap((characters, index) => {
    const { text, spaced } = pieces[index]!;
    const words = text.split(/\s+/u);
    let at = 0;
    return words.flatMap((word, number) => {
      const own = characters.slice(at, at + [...word].length);
      at += own.length;
      const expected = number > 0 || spaced;
      const glued = expected && own[0] && !own[0].space && !own[0].newLine;
      // A line may end after a hyphen or a slash.
      const broken = own.slice(1).filter(({ space, newLine }, i) => {
        const { character } = own[i]!;
        return space || (newLine && word.length < longWord && /[\p{L}\p{N}]/u.test(character));
      });
      return glued || broken.length ? [`${glued ? 'glued' : 'broken'}: ${word}`] : [];
    });
  });
}

const fromTopToBottom = (a: Item, b: Item) =>
  Math.abs(a.baseline - b.baseline) > 2 ? a.baseline - b.baseline : a.left - b.left;

/** What a parser that sorts the lines itself reads. */
function wrongLines({ pieces, placed }: Print): string[] {
  const main = placed.filter((_, index) => pieces[index]!.inMain).flat();
  const pages = [...new Set(main.map(({ page }) => page))];
  return pages.flatMap((page) => {
    const items = [...new Set(main.filter((one) => one.page === page).map(({ item }) => item))];
    const sorted = items.toSorted(fromTopToBottom);
    const wrong = items.findIndex((item, index) => item !== sorted[index]);
    return wrong < 0 ? [] : [`"${items[wrong]!.text}", but "${sorted[wrong]!.text}"`];
  });
}

const overlaps = (a: Item, b: Item) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.baseline + a.size * 0.2, b.baseline + b.size * 0.2) -
    Math.max(a.baseline - a.size * 0.7, b.baseline - b.size * 0.7) >
    0.5;

const missing = (from: string[], other: string[]) => from.filter((item) => !other.includes(item));

/** What must hold of every document on every paper; each gives what is wrong, a line each. */
const facts: Record<string, (print: Print) => string[]> = {
  'the paper is the one asked for, and no page is empty': (print) =>
    onEveryPage(print, ({ width, height, items }) => [
      ...(Math.abs(width - print.paper[0]) < 1 && Math.abs(height - print.paper[1]) < 1
        ? []
        : [`${width} × ${height}`]),
      ...(seen(items).length > 2 ? [] : ['empty']),
    ]),
  'nothing is closer than 8 mm to an edge': (print) =>
    onEveryPage(print, ({ width, height, items }) =>
      seen(items)
        .filter(
          ({ left, right, baseline, size }) =>
            left < edge ||
            right > width - edge ||
            baseline - size * 0.75 < edge ||
            baseline + size * 0.2 > height - edge,
        )
        .map(({ text }) => text),
    ),
  'name and number stand in the bottom margin from page 2 on': (print) =>
    onEveryPage(print, (page, number) => {
      const foot = seen(page.items.filter((item) => isFoot(item, page)));
      const text = foot
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text)
        .join('');
      const wanted = number > 1 ? `${print.name}${number} / ${print.pages.length}` : '';
      return text.replace(/\s/g, '') === wanted.replace(/\s/g, '') ? [] : [`"${text}"`];
    }),
  'no text overlaps another': (print) =>
    onEveryPage(print, ({ items }) =>
      seen(items).flatMap((a, index, all) =>
        all
          .slice(index + 1)
          .filter((b) => overlaps(a, b))
          .map((b) => `"${a.text}" "${b.text}"`),
      ),
    ),
  'nothing is shrunk': ({ placed, pieces, size }) => [
    // A page is fitted by no less than 9 pt.
    ...(size > 9 && size < 9.55 ? [] : [`the page: ${size} pt`]),
    ...placed.flatMap((characters, index) => {
      const sizes = new Set(characters.map(({ item }) => item.size));
      const { text, size } = pieces[index]!;
      return [...sizes]
        .filter((own) => Math.abs(own - size) > 0.05)
        .map((own) => `${own} pt, not ${size}: ${text}`);
    }),
  ],
  'the text is in the order of the document, whole': ({ lost }) => lost,
  'the text is in the same order line by line': wrongLines,
  'words are whole, and apart': wrongSpaces,
  'ligatures are plain letters': (print) =>
    onEveryPage(print, ({ items }) =>
      items.map(({ text }) => text).filter((text) => /[\uFB00-\uFB06]/.test(text)),
    ),
  'every link is kept': ({ pages, links }) => {
    const kept = pages.flatMap((page) => page.links).map((link) => new URL(link).href);
    return [...missing(links, kept), ...missing(kept, links)];
  },
  'all fonts are embedded, none as drawings': (print) =>
    onEveryPage(print, ({ fonts }) =>
      fonts.filter(({ embedded, type3 }) => !embedded || type3).map(({ name }) => name),
    ),
  'the file has a title, a language and tags for screen readers': (print) => [
    ...(print.title === print.heading ? [] : [`title: ${print.title}`]),
    ...(print.language === print.lang ? [] : [`language: ${print.language}`]),
    ...(print.tagged ? [] : ['no tags']),
  ],
  'no heading is the last line of a page': torn('heading'),
  'no entry is torn between its title and its first line': torn('entry'),
  'no last point or line of keywords stands alone at the top of a page': torn('point'),
  'no name stands alone under its words': torn('quote'),
};

/** Changes to a page with all sections that must break a fact, so that each fact is known to be able to fail. */
const spoilers: [fact: RegExp, css: string][] = [
  [/paper/, '@page { size: A5 }'],
  [/edge/, '@page { margin: 7mm }'],
  [/margin from page 2/, '@page { @bottom-right { content: none } }'],
  [/margin from page 2/, '@page :first { @bottom-right { content: counter(page) } }'],
  [/overlaps/, '.entry + .entry { margin-top: -2em !important }'],
  [/shrunk/, 'main { width: 1200px }'],
  [/order of the document/, '.dates { position: relative; z-index: 1 }'],
  [/order of the document/, 'h3::after { content: "A" }'],
  [/line by line/, '.heading { grid-area: 1 / 1 } .dates { grid-area: 1 / 2 }'],
  [/words/, 'h2 { letter-spacing: .4em }'],
  [/words/, '.rows strong { margin: 0; letter-spacing: -.1em; word-spacing: -.3em }'],
  [/ligatures/, 'h3::after { content: "\\fb03" }'],
  [/link/, 'a { visibility: hidden }'],
  [/heading/, 'h2 { break-after: page !important }'],
  [/entry/, '.entry > header { break-after: page !important }'],
  [/point/, 'li:last-child { break-before: page }'],
  [/point/, '.fact + .fact { break-before: page }'],
  [/name stands alone/, 'figcaption { break-before: page }'],
];

/** All of them print the sample; usually some print each of the others, in turn. */
const callersOf = (name: string): string[] =>
  [sample, american].includes(name)
    ? Object.keys(callers)
    : some(Object.keys(callers), 3, name.length);

const prints = new Map<string, Print>();
const keyOf = (...parts: unknown[]) => parts.join(' | ');

/** Prints all documents first, so that one process reads all of them back. */
beforeAll(async () => {
  const drafts = new Map<string, { contents: Contents; paper: Print['paper'] }>();
  const files = mkdtempSync(join(tmpdir(), 'ordinal-'));
  const browser = await openChromium();
  const draft = async (page: Page, name: string, caller: keyof typeof callers, key: string) => {
    const { options, paper = onLetter.includes(name) ? letter : a4 } = callers[caller]!;
    const contents = await page.evaluate(readContents);
    writeFileSync(join(files, `${drafts.size}.pdf`), await page.pdf(options));
    drafts.set(key, { contents, paper });
  };
  try {
    for (const [name, html] of Object.entries(documents)) {
      const { page } = await openPage(browser, html);
      await page.emulateMediaType('print');
      for (const caller of callersOf(name)) await draft(page, name, caller, keyOf(name, caller));
      await page.close();
    }
    for (const [fact, css] of spoilers) {
      // With labels, so that an entry has two lines of facts.
      const labels = { roles: 'Roles', keywords: 'Keywords' };
      const html = documentOf(everySection, { labels }).replace(
        '</head>',
        `<style>${css}</style></head>`,
      );
      const { page } = await openPage(browser, html);
      await page.emulateMediaType('print');
      await draft(page, everySection, 'resumed, A4', keyOf(fact, css));
      await page.close();
    }
    const names = [...drafts.keys()].map((_, index) => join(files, `${index}.pdf`));
    const read = [join(__dirname, 'read-layout.mjs'), ...names];
    const layouts = JSON.parse(
      execFileSync(process.execPath, read, { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ) as Layout[];
    [...drafts].forEach(([key, { contents, paper }], index) => {
      const layout = layouts[index]!;
      const where = place(contents.pieces, charactersOf(layout.pages));
      prints.set(key, { ...contents, ...where, ...layout, paper });
    });
  } finally {
    await browser.close();
    rmSync(files, { recursive: true, force: true });
  }
}, 90_000);

describe.each(Object.keys(documents))('%s', (name) => {
  describe.each(callersOf(name))('printed by %s', (caller) => {
    test.each(Object.entries(facts))('%s', (_, problems) => {
      expect(problems(prints.get(keyOf(name, caller))!)).toEqual([]);
    });
  });
});

test.each(Object.keys(callers))('the sample has two pages, printed by %s', (caller) => {
  for (const name of [sample, american])
    expect(prints.get(keyOf(name, caller))!.pages).toHaveLength(2);
});

test.each(spoilers)('%s: broken by %s', (fact, css) => {
  const [, problems] = Object.entries(facts).find(([name]) => fact.test(name))!;
  expect(problems(prints.get(keyOf(fact, css))!)).not.toEqual([]);
});

test.each([
  ['not embedded', { name: 'A', embedded: false, type3: false }],
  ['of drawings', { name: 'A', embedded: true, type3: true }],
])('a font would be noticed: %s', (_, font) => {
  const print = prints.get(keyOf(sample, 'resumed'))!;
  const pages = print.pages.map((page) => ({ ...page, fonts: [font] }));
  expect(facts['all fonts are embedded, none as drawings']!({ ...print, pages })).not.toEqual([]);
});
