import { people } from './people-list.mjs';
import { resumeOf } from './people.mjs';
import { addressOf, sizeOf } from './pictures-draw.mjs';
import { looks } from './pictures-looks.mjs';

/** @typedef {import('./pictures-shots.mjs').Shot} Shot */

const escaped = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param {string} file @param {Record<string, unknown>} [options] */
export const doorTo = (file, options) =>
  `./#example=${file}${options && Object.keys(options).length ? `&options=${encodeURIComponent(JSON.stringify(options))}` : ''}`;

/** @param {Shot} shot @param {string} alt @param {boolean} [soon] whether it is on the first screen */
function picture(shot, alt, soon = false) {
  const { width, height } = sizeOf(shot);
  const loading = soon ? 'eager' : 'lazy';
  return `<img src="${addressOf(shot)}" width="${width}" height="${height}" alt="${escaped(alt)}" loading="${loading}" decoding="async" />`;
}

/** @param {import('./people-list.mjs').Person} person @param {Shot} shot @param {number} place */
function card({ file, is, note, language, pages }, shot, place) {
  const resume = resumeOf(file);
  const { name } = resume.basics;
  const tag = resume.meta?.language ?? 'en';
  const direction = tag === 'ar' ? ' dir="rtl"' : '';
  const sheets = pages === 1 ? 'one page' : `the first of ${pages} pages`;
  return `<li class="person"><a href="${doorTo(file)}">
    <span class="sheet">${picture(shot, `Résumé on paper, ${sheets}. ${note}.`, place < 2)}</span>
    <h3 lang="${tag}"${direction}>${escaped(name)}</h3>
    <p class="is">${escaped(is)}</p>
    <p class="note">${escaped(note)} · ${escaped(language)}${pages > 1 ? ` · ${pages} pages` : ''}</p>
  </a></li>`;
}

/** @param {import('./pictures-looks.mjs').Look} look @param {Shot[]} shots */
function lookPart({ title, text, person, columns, samples }, shots) {
  const items = samples.map(({ says, options, screen }, at) => {
    const json = Object.keys(options).length ? JSON.stringify(options) : '{ }';
    const on = screen ? `on a ${screen}` : 'on paper';
    return `<li class="sample${screen ? ` ${screen}` : ''}"><a href="${doorTo(person, options)}">
      <span class="sheet">${picture(shots[at], `${title}: ${says}. The same résumé ${on}.`)}</span>
      <span class="says">${escaped(says)}</span>
      <code>${escaped(json.replace(/([:,])(?=["[{\dtf])/g, '$1 '))}</code>
    </a></li>`;
  });
  return `<section class="look"><div class="about"><h3>${escaped(title)}</h3><p>${escaped(text)}</p></div>
    <ul class="samples columns-${columns}">${items.join('\n')}</ul></section>`;
}

/**
 * The gallery's page with its people and looks.
 * @param {string} page with a placeholder comment for each
 * @param {{ sheets: Shot[], samples: Shot[][] }} shots in the order of the tables
 */
export const galleryHtml = (page, { sheets, samples }) =>
  page
    .replace('<!-- people -->', () =>
      people.map((person, at) => card(person, sheets[at], at)).join('\n'),
    )
    .replace('<!-- looks -->', () =>
      looks.map((look, at) => lookPart(look, samples[at])).join('\n'),
    );
