import eastAsian from '../styles/east-asian.css';
import otherScripts from '../styles/languages.css';
import severalLanguages from '../styles/editions.css';
import { isNastaliq, scriptFaces } from './fonts/script-faces';
import { gutterRule } from './gutter-rule';
import type { Edition, View } from './view/view';

// CSS for languages with special needs. Loaded lazily.

/** The rules of a document in one language, but for the room that its dates need. */
export function pageRules(view: View): string {
  const hasOwnFoot = view.dir === 'rtl' || view.digits !== undefined;
  return (
    sheetsOf([view]) +
    faceRules(view, ':root') +
    (hasOwnFoot ? `@page${foot(view, 'data-name')}` : '')
  );
}

/**
 * The rules of each language of a document: the chosen one is shown, and on paper its pages have a name, by which they
 * find their foot. Tags hold letters, digits and hyphens.
 */
export function editionRules(editions: readonly Edition[]): string {
  const { view: head } = editions.find(({ chosen }) => chosen) ?? editions[0]!;
  const none = boxes('content:none', 'content:none');
  const rules = editions.map(({ lang, view }) => {
    const name = `edition-${lang}`;
    const attribute = view.name === head.name ? 'data-name' : `data-name-${lang.toLowerCase()}`;
    return (
      `:has(#language-${lang}:checked)>main>#${name}{display:block}#${name}{page:${name}}` +
      faceRules(view, `#${name}`) +
      gutterRule(`#${name}`, view.gutter) +
      `@page ${name}${foot(view, attribute)}@page ${name}:first${none}`
    );
  });
  return severalLanguages + sheetsOf(editions.map(({ view }) => view)) + rules.join('');
}

/** The names in other languages, by the end of their attribute, which has small letters. */
export const otherNames = (editions: readonly Edition[], head: string): View['names'] =>
  editions
    .filter(({ view }) => view.name !== head)
    .map(({ lang, view: { name } }) => ({ lang: lang.toLowerCase(), name }));

/** Sheets that few languages need. */
const sheetsOf = (views: readonly View[]): string =>
  otherScripts + (views.some(({ lang }) => /^(?:cmn|ja|ko|yue|zh)\b/.test(lang)) ? eastAsian : '');

function faceRules({ lang, style: { font } }: View, selector: string): string {
  const faces = scriptFaces(lang, font);
  if (!faces) return '';
  const isPage = selector === ':root';
  const face = isPage
    ? `:root{--font-family:${faces}}`
    : `${selector},label[lang='${lang}']{font-family:${faces}}`;
  // Few fonts have Georgian capitals, and headings do not use them.
  const own = /^ka\b/.test(lang) ? `${face}h2:lang(ka){text-transform:none}` : face;
  return isNastaliq(lang, font) ? own + nastaliqRules(isPage ? 'body' : selector, lang) : own;
}

/**
 * A line of nastaliq needs half as much again and more, and reaches into the rule above a title. It has one bold face,
 * which Chromium passes over for a semi-bold.
 */
const nastaliqRules = (selector: string, lang: string): string =>
  `${selector}{--leading:1.7}` +
  `h1:lang(${lang}){line-height:2}` +
  `h2:lang(${lang}){padding-top:.5rem}` +
  `:is(h1,h2,h3,h4,strong,b,em,.label):lang(${lang}){font-weight:700}`;

/** Letters that run from right to left. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/;

/** The counter styles of CSS for digits other than 0 to 9, by their zero. */
const counterStyles: Readonly<Record<string, string>> = {
  '\u0660': 'arabic-indic',
  '\u06F0': 'persian',
  '\u0966': 'devanagari',
  '\u09E6': 'bengali',
};

/**
 * Name and page number on paper, from the second page on. From right to left they change places, but a number of two
 * runs from left to right everywhere, and a name as its letters do: in the margin Chromium isolates nothing itself.
 * @param attribute of the document, which holds the name
 */
function foot({ lang, dir, name, digits, style }: View, attribute: string): string {
  const counter = counterStyles[digits?.[0] ?? ''];
  const numbers = ['page', 'pages'].map((of) => `counter(${of}${counter ? `,${counter}` : ''})`);
  const faces = scriptFaces(lang, style.font);
  const font = faces && `;font-family:${faces}`;
  const number = `content:${numbers.join(" ' / ' ")};direction:ltr${font}`;
  const person = `content:attr(${attribute});direction:${rightToLeft.test(name) ? 'rtl' : 'ltr'}${font}`;
  return dir === 'rtl' ? boxes(number, person) : boxes(person, number);
}

const boxes = (left: string, right: string): string =>
  `{@bottom-left{${left}}@bottom-right{${right}}}`;
