import { feetOf } from './feet';

/** A paper size, in CSS pixels. */
export interface Sheet {
  name: 'A4' | 'Letter';
  width: number;
  height: number;
}

const pixels = (millimetres: number): number => (millimetres * 96) / 25.4;

const sheets: Readonly<Record<Sheet['name'], Sheet>> = {
  A4: { name: 'A4', width: pixels(210), height: pixels(297) },
  Letter: { name: 'Letter', width: pixels(215.9), height: pixels(279.4) },
};

/** The gap between two sheets, in CSS pixels. */
export const deskGap = 24;

/** The paper of a page: the one in its `@page` rule, or else A4. */
export function sheetOf(html: string): Sheet {
  const size = /@page\{size:(A4|Letter)/i.exec(html)?.[1]?.toLowerCase();
  return size === 'letter' ? sheets.Letter : sheets.A4;
}

/** The paper of a page with its margins, in CSS pixels. */
export interface Paper extends Sheet {
  /** Top, right, bottom, left. */
  margins: readonly [number, number, number, number];
  /** The gap between two sheets. */
  gap: number;
  /** The height of a sheet's text area. */
  room: number;
}

const units: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };

const lengthOf = (text: string): number => {
  const [, number = '0', unit = 'mm'] = /^([\d.]+)([a-z]*)$/.exec(text) ?? [];
  return pixels(Number(number) * (units[unit] ?? 1));
};

/** The margins of a page, from its last `@page` rule, in CSS pixels: top, right, bottom, left. */
export function marginsOf(html: string): [number, number, number, number] {
  const rules = [...html.matchAll(/@page\{(?:size:[^;}]*;)?margin:([^;}@]+)/g)];
  const [top = 0, right = top, bottom = top, left = right] = (rules.at(-1)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map(lengthOf);
  return [top, right, bottom, left];
}

let read: { html: string; paper: Paper } | undefined;

/** The paper of a page with its margins. The last result is cached. */
export function paperOf(html: string): Paper {
  if (read?.html !== html) read = { html, paper: readPaper(html) };
  return read.paper;
}

function readPaper(html: string): Paper {
  const margins = marginsOf(html);
  const sheet = sheetOf(html);
  // Chromium rounds up to whole pixels.
  const room = Math.ceil(sheet.height - margins[0] - margins[2]);
  return { ...sheet, margins, gap: deskGap, room };
}

/** Applies the print rules instead of the screen rules. */
const forPaper = (css: string): string =>
  css
    .replace(/@media print\s*(?:,[^{]*)?\{/g, '@media all{')
    .replace(/@media screen\b[^{]*\{/g, '@media not all{');

/**
 * A page as it is printed, sheet below sheet. It uses a multi-column layout: columns break where pages do, as browsers
 * use the same algorithm for both (CSS Fragmentation). In browsers without `column-wrap`, sheets are side by side.
 * @param html the result of `render`
 * @param count the number of sheets, for their footers; without it they have none
 */
export function onSheets(html: string, count = 0): string {
  const paper = paperOf(html);
  const { width, height, gap, room } = paper;
  const [top, right, , left] = paper.margins;
  const feet = feetOf(html, paper, count);
  const rules =
    `html{width:${width}px;margin:0;background:repeating-linear-gradient(var(--paper) 0 ${height}px,transparent ${height}px ${height + gap}px)!important}` +
    `body{box-sizing:border-box!important;width:${width}px;max-width:none!important;margin:0!important;` +
    `padding:${top}px ${right}px 0 ${left}px!important;columns:1;column-gap:${left + right}px;column-fill:auto;` +
    `column-height:${room}px;column-wrap:wrap;row-gap:${height + gap - room}px}` +
    `@supports not (column-wrap:wrap){html{background:none!important}body{height:${top + room}px}}${feet.css}`;
  return html
    .replace(
      /<style>([^]*?)<\/style>/,
      (_, css: string) => `<style>${forPaper(css)}${rules}</style>`,
    )
    .replace(/<\/body>\s*<\/html>\s*$/, (end) => feet.markup + end);
}
