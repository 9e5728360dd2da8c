// Shows documents in frames of given widths, because some engines do not allow windows as narrow as a phone.
import { shownTexts } from './shown-texts.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { withStaticServer } from './static-server.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const widths = [1280, 360];

/**
 * What an engine shows of a document.
 * @typedef {object} Sight
 * @property {import('./shown-texts.mjs').ShownText[]} texts
 * @property {number} width of the window
 * @property {number} wide width of the document
 * @property {number} high
 * @property {string[]} faces loaded fonts
 * @property {string[]} failed fonts that could not be loaded
 * @property {string[]} requests
 */

/** Runs in the page that contains the frame. @param {(shown: Document) => unknown} texts */
function lookIntoFrame(texts) {
  const view = /** @type {any} */ (window.frames[0]);
  return view.document.fonts.ready.then((/** @type {FontFaceSet} */ fonts) => {
    const named = (/** @type {string} */ status) =>
      [...fonts]
        .filter((face) => face.status === status)
        .map(({ family, weight, style }) => `${family} ${weight} ${style}`.replaceAll('"', ''))
        .sort();
    return {
      texts: texts(view.document),
      width: view.innerWidth,
      wide: view.document.scrollingElement.scrollWidth,
      high: view.document.body.getBoundingClientRect().height,
      faces: named('loaded'),
      failed: named('error'),
      requests: view.performance
        .getEntriesByType('resource')
        .map((/** @type {{ name: string }} */ { name }) => name)
        .filter((/** @type {string} */ name) => !name.startsWith('data:')),
    };
  });
}

/** An expression that returns a Sight. */
const look = `(${lookIntoFrame})(${shownTexts})`;

/**
 * Shows every document in every width.
 * @param {Record<string, string>} documents by name
 * @param {{ goto: (address: string) => Promise<unknown>, evaluate: (expression: string) => Promise<unknown> }} page
 * @returns {Promise<Map<string, Sight>>} by name and width: "resume 360"
 */
export async function sightsOf(documents, page) {
  const { folder, remove } = temporaryFolder('engine');
  /** @type {Map<string, Sight>} */
  const sights = new Map();
  try {
    await withStaticServer(folder, async (address) => {
      for (const [name, html] of Object.entries(documents)) {
        writeFileSync(join(folder, `${name}.html`), html);
        for (const width of widths) {
          writeFileSync(join(folder, 'frame.html'), frameOf(`${name}.html`, width));
          await page.goto(`${address}frame.html?${name}-${width}`);
          const sight = await page.evaluate(look);
          sights.set(`${name} ${width}`, /** @type {Sight} */ (sight));
        }
      }
    });
  } finally {
    remove();
  }
  return sights;
}

/** Without scroll bars, which take up space in some engines. @param {string} source @param {number} width */
const frameOf = (source, width) =>
  `<!doctype html><meta charset="utf-8"><title>Frame</title><link rel="icon" href="data:,">
<body style="margin: 0"><iframe scrolling="no" src="${source}" style="border: 0; width: ${width}px; height: 900px"></iframe>`;
