import { join } from 'node:path';
import { pdfOptionsOf } from '../pdf-options.mjs';
import { readResumeFile } from '../resume-file.mjs';
import { readTheme, themeFolder } from './theme.mjs';
import { watchFiles } from './watch.mjs';

/**
 * @typedef {{ html: string, pdfOptions: import('puppeteer').PDFOptions } | { mistake: string }} Drawing
 *
 * @typedef {object} LiveDrawing
 * @property {() => Promise<Drawing>} latest
 * @property {() => number} revision another number after every change
 */

/**
 * Draws a résumé with the theme's sources, and again whenever one of them changes.
 * @param {string} resumePath
 * @param {() => void} onRedrawn
 * @returns {LiveDrawing}
 */
export function drawLive(resumePath, onRedrawn) {
  // Counted from now, so that a page of an earlier server finds itself old.
  let revision = Date.now();
  let drawing = draw(resumePath);
  const folders = ['src', 'templates', 'styles'].map((name) => join(themeFolder, name));
  watchFiles({ folders, files: [resumePath, join(themeFolder, 'index.ts')] }, () => {
    revision++;
    drawing = draw(resumePath);
    drawing.then(onRedrawn);
  });
  return { latest: () => drawing, revision: () => revision };
}

/** @param {string} resumePath @returns {Promise<Drawing>} */
async function draw(resumePath) {
  try {
    const resume = readResumeFile(resumePath);
    const { render, pdfRenderOptions } = await readTheme();
    const pdfOptions = { ...pdfRenderOptions, ...pdfOptionsOf(resume) };
    return { html: render(resume), pdfOptions };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
