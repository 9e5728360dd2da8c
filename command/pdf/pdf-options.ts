// PDF options that a résumé may set. Others would be unsafe, such as a path to write to, or markup for headers.
import { inches, papers } from './lengths';

type Length = string | number;

/** The names are those that resumed passes to puppeteer. */
export interface PdfOptions {
  format?: string;
  width?: Length;
  height?: Length;
  margin?: { top?: Length; right?: Length; bottom?: Length; left?: Length };
  scale?: number;
  pageRanges?: string;
  landscape?: boolean;
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  omitBackground?: boolean;
  outline?: boolean;
  tagged?: boolean;
}

type Test = (value: unknown) => boolean;

const isFlag: Test = (value) => typeof value === 'boolean';

const isPaper: Test = (value) =>
  typeof value === 'string' && Object.hasOwn(papers, value.toLowerCase());

const isText =
  (form: RegExp): Test =>
  (value) =>
    typeof value === 'string' && form.test(value);

const isNumber =
  (least: number, most: number): Test =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

/** Limits are in inches. */
const isLength =
  (least: number, most: number): Test =>
  (value) =>
    isNumber(least, most)(inches(value));

// PDF pages are limited to 200 inches.
const side = isLength(1, 200);
const margin = isLength(0, 200);
const range = '\\d{1,4}(-\\d{1,4})?';

/** Allowed options with a test of their values. A dot means a nested option. */
const allowed: Record<string, Test> = {
  format: isPaper,
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

/** The allowed options from `meta.pdfRenderOptions`; all others are ignored. */
export function pdfOptionsOf(resume: unknown): PdfOptions {
  const given = inside(inside(resume, 'meta'), 'pdfRenderOptions');
  const options: Record<string, any> = {};
  for (const [path, test] of Object.entries(allowed)) {
    const [name = '', part] = path.split('.');
    const value = part ? inside(inside(given, name), part) : inside(given, name);
    if (!test(value)) continue;
    if (part) (options[name] ??= {})[part] = value;
    else options[name] = value;
  }
  return options;
}

/** An object's own value. */
const inside = (object: unknown, name: string): unknown =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
