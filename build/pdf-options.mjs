// What a résumé may say of its PDF. A browser takes more: a path to write to, and markup for headers and footers.

/** @typedef {(value: unknown) => boolean} Test */

/** @type {Test} */
const isFlag = (value) => typeof value === 'boolean';

/** @param {RegExp} form @returns {Test} */
const isText = (form) => (value) => typeof value === 'string' && form.test(value);

/** @param {number} least @param {number} most @returns {Test} */
const isNumber = (least, most) => (value) =>
  typeof value === 'number' && value >= least && value <= most;

/** How many of each unit make an inch. @type {Record<string, number>} */
const units = { px: 96, in: 1, cm: 2.54, mm: 25.4 };

/** @param {number} least in inches @param {number} most in inches @returns {Test} */
const isLength = (least, most) => (value) => isNumber(least, most)(inches(value));

/** @param {unknown} length a number alone counts pixels */
function inches(length) {
  if (typeof length === 'number') return length / 96;
  if (typeof length !== 'string') return null;
  const [, number, unit = 'px'] = /^(\d+(?:\.\d+)?)(px|in|cm|mm)?$/.exec(length) ?? [];
  return Number(number) / (units[unit] ?? 1);
}

// 200 inches are the most that a PDF can have.
const side = isLength(1, 200);
const margin = isLength(0, 200);
const range = '\\d{1,4}(-\\d{1,4})?';

/** What passes, with the test of its value. A name with a dot is one inside an object. @type {Record<string, Test>} */
const allowed = {
  format: isText(/^(letter|legal|tabloid|ledger|a[0-6])$/i),
  width: side,
  height: side,
  'margin.top': margin,
  'margin.right': margin,
  'margin.bottom': margin,
  'margin.left': margin,
  scale: isNumber(0.1, 2),
  pageRanges: isText(new RegExp(`^${range}(, *${range}){0,99}$`)),
  landscape: isFlag,
  printBackground: isFlag,
  preferCSSPageSize: isFlag,
  omitBackground: isFlag,
  outline: isFlag,
  tagged: isFlag,
};

/**
 * The options for the PDF that a résumé may choose; all else in its `meta.pdfRenderOptions` is left out.
 * @param {unknown} resume
 * @returns {import('puppeteer').PDFOptions}
 */
export function pdfOptionsOf(resume) {
  const given = inside(inside(resume, 'meta'), 'pdfRenderOptions');
  /** @type {Record<string, any>} */
  const options = {};
  for (const [path, test] of Object.entries(allowed)) {
    const [name = '', part] = path.split('.');
    const value = part ? inside(inside(given, name), part) : inside(given, name);
    if (!test(value)) continue;
    if (part) (options[name] ??= {})[part] = value;
    else options[name] = value;
  }
  return options;
}

/** An object's own value. @param {unknown} object @param {string} name */
const inside = (object, name) =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? /** @type {Record<string, unknown>} */ (object)[name]
    : undefined;
