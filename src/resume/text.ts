import { clean } from './clean';
import { leaf, type Kind } from './kind';
import type { Reading } from './reading';

/** How a text is made of what stands in its place. */
export interface TextForm {
  /** Between the items of a list. */
  between: string;
  /** The fields by which a record names itself, the best first. */
  naming: readonly string[];
  /** Whether the other fields of such a record belong to the text. */
  whole: boolean;
}

const names = ['name', 'title', 'text', 'value', 'label'];

/** One string. Empty when there is none. */
export const text = textKind({ between: ', ', naming: names, whole: true });

/** An e-mail address or a number; several of them stand in lines. */
export const contact = textKind({
  between: '\n',
  naming: ['number', 'phone', 'email', 'address', 'value', ...names],
  whole: true,
});

/** Some sentences: items of a list become paragraphs. */
export const prose = textKind({ between: '\n\n', naming: names, whole: true });

/** An address; of `{ name, url }` the `url`. */
export const address = textKind({
  between: ' ',
  naming: ['url', 'href', 'link', ...names],
  whole: false,
});

function textKind(form: TextForm): Kind<string> {
  return leaf('', (value, reading, path) => {
    // Most values are what they should be.
    if (typeof value === 'string') return read(value, reading);
    if (value === undefined || value === null) return '';
    const { otherText } = require('./other-shapes') as typeof import('./other-shapes');
    return otherText(value, form, reading, path);
  });
}

const read = (typed: string, reading: Reading): string =>
  reading.takes(typed) ? clean(typed) : '';

/** Anything at all as one plain text, whoever reads it. */
export const plainText = (value: unknown, reading: Reading): string => {
  const read = text.read(value, reading, '');
  return typeof read === 'string' ? read : '';
};
