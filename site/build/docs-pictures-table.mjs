/**
 * @typedef {object} Picture
 * @property {string} path below the site's URL
 * @property {number} width
 * @property {number} height
 * @property {boolean} [dark]
 * @property {string[]} [clicks] elements that are clicked before
 */

/** The docs' pictures of the site, by file name. @type {Record<string, Picture>} */
export const docsPictures = {
  playground: { path: '#example=engineer', width: 1440, height: 860 },
  'playground-options': {
    path: '#example=designer',
    width: 1440,
    height: 860,
    clicks: ['#options-tab'],
  },
  'playground-phone': { path: '#example=engineer', width: 390, height: 800, clicks: ['#page-tab'] },
  'playground-dark': {
    path: '#example=engineer',
    width: 1440,
    height: 860,
    dark: true,
    clicks: ['#report-tab', '.toolbar label::-p-text(Desktop)'],
  },
  gallery: { path: 'gallery.html', width: 1280, height: 1200 },
};
