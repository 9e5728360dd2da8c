import { people } from './people-list.mjs';
import { resumeOf } from './people.mjs';
import { drawMissing } from './pictures-draw.mjs';
import { looks } from './pictures-looks.mjs';
import { galleryHtml } from './pictures-page.mjs';
import { screenShot, sheetShot, widths } from './pictures-shots.mjs';

const upperPart = { to: 0.62 };
const whole = { to: 1 };

const word = (/** @type {string} */ text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Every shot of the gallery. @param {typeof import('../../dist/index.js').render} render */
export function allShots(render) {
  const sheets = people.map(({ file }) =>
    sheetShot(file, render(resumeOf(file)), file, widths.person, whole),
  );
  const samples = looks.map(({ title, person, part = upperPart, samples }) =>
    samples.map(({ says, options, screen }) => {
      const name = `${word(title)}-${word(says)}`;
      const html = render(resumeOf(person), options);
      return screen
        ? screenShot(name, html, person, screen)
        : sheetShot(name, html, person, widths.look, part);
    }),
  );
  return { sheets, samples };
}

/**
 * Fills `gallery.html` with its people and looks, and takes their pictures.
 * @returns {import('vite').Plugin}
 */
export const gallery = () => ({
  name: 'gallery',
  transformIndexHtml: {
    // Before Vite looks for pictures in it.
    order: 'pre',
    async handler(page, { filename }) {
      if (!filename.endsWith('gallery.html')) return page;
      const { render } = await import(new URL('../../dist/index.js', import.meta.url).href);
      const shots = allShots(render);
      const start = Date.now();
      const drawn = await drawMissing([...shots.sheets, ...shots.samples.flat()]);
      if (drawn) console.log(`${drawn} pictures in ${((Date.now() - start) / 1000).toFixed(1)} s`);
      return galleryHtml(page, shots);
    },
  },
});
