import { onSheets, sheetOf } from '../src/preview/sheets.ts';
import { faceRules } from './people-face-list.mjs';

/**
 * What a picture shows.
 * @typedef {object} Shot
 * @property {string} name
 * @property {string} html
 * @property {{ width: number, height: number }} window in CSS pixels
 * @property {{ x: number, y: number, width: number, height: number }} clip in CSS pixels
 * @property {number} scale from CSS pixels to the picture's
 */

/**
 * A part of a sheet, in shares of its height and width, from the top left.
 * @typedef {{ from?: number, to: number, width?: number }} Part
 */

/** The widths of pictures, in their own pixels. */
export const widths = { person: 720, look: 640, desktop: 960, phone: 480 };

const screens = {
  desktop: { width: 1200, height: 800 },
  phone: { width: 390, height: 780 },
};

/** Adds fonts that this machine may not have. @param {string} html @param {string} person */
const withFaces = (html, person) =>
  html
    .replace('<style>', `<style>${faceRules(person)}`)
    // The font that comes with the bundled Chromium: a machine without fonts would give a wrong impression.
    .replaceAll('--font-family:system-ui', "--font-family:'Open Sans',system-ui");

/**
 * The first sheet of a page, or a part of it.
 * @param {string} name @param {string} html @param {string} person
 * @param {number} pixels width of the picture
 * @param {Part} part
 * @returns {Shot}
 */
export function sheetShot(name, html, person, pixels, { from = 0, to, width = 1 }) {
  const sheet = sheetOf(html);
  const scale = pixels / (width * sheet.width);
  // Whole pixels, without the sheet's edge, whose pixels are blended.
  const clip = {
    x: 0,
    y: Math.floor(from * sheet.height),
    width: Math.floor(width * sheet.width),
    height: Math.floor((to - from) * sheet.height),
  };
  const window = { width: Math.ceil(sheet.width), height: Math.ceil(sheet.height) };
  return { name, html: withFaces(onSheets(html), person), window, clip, scale };
}

/**
 * The first screen of a page.
 * @param {string} name @param {string} html @param {string} person @param {'phone' | 'desktop'} screen
 * @returns {Shot}
 */
export function screenShot(name, html, person, screen) {
  const window = screens[screen];
  const clip = { x: 0, y: 0, ...window };
  return {
    name,
    html: withFaces(html, person),
    window,
    clip,
    scale: widths[screen] / window.width,
  };
}
