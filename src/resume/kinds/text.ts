import { leaf, type Kind } from './field-kind';
import { meant } from '../strings/placeholder';
import type { Reading } from '../reading';
import type { TextForm } from './text-form';

const names = ['name', 'title', 'text', 'value', 'label'];

const inLine = { between: ', ', naming: names, whole: true } as const;
const inParagraphs = { between: '\n\n', naming: names, whole: true } as const;

/** One string. Empty when there is none. */
export const text = textKind({ ...inLine, holds: 'words' });

/** How well somebody knows something: of a record each part with its name, "speaking C1, writing B2". */
export const level = textKind({ ...inLine, labels: 'before', holds: 'words' });

/** An e-mail address or a number; several of them stand in lines. */
export const contact = textKind({
  between: '\n',
  naming: ['number', 'phone', 'email', 'address', 'value', ...names],
  whole: true,
  labels: 'behind',
  holds: 'words',
});

/** Some sentences: items of a list become paragraphs. */
export const prose = textKind({ ...inParagraphs, holds: 'words' }, inParagraphs.between);

/** A date as it was typed, or a range of dates; of a record for one, what it says. */
export const date = textKind({ ...inLine, holds: 'date' });

/** An address; of `{ name, url }` the `url`. */
export const address = textKind({
  between: ' ',
  naming: ['url', 'href', 'link', ...names],
  whole: false,
  labels: 'behind',
  holds: 'words',
});

/** One string of an option, where nothing is a placeholder. */
export const optionText = textKind({ ...inLine, holds: 'option' });

/** Some sentences of an option. */
export const optionProse = textKind({ ...inParagraphs, holds: 'option' });

function textKind(form: TextForm, between?: string): Kind<string> {
  const read: Kind<string>['read'] = (value, reading, path) => {
    // The fast path: nearly all values are strings.
    if (typeof value === 'string') return meant(value, form.holds, reading, path);
    if (value === undefined || value === null) return '';
    const { otherText } =
      require('../other-shapes/other-shapes') as typeof import('../other-shapes/other-shapes');
    return otherText(value, form, reading, path);
  };
  return leaf('', read, between);
}

/** An option's value, anything at all, as one plain text, whoever reads it. */
export const plainText = (value: unknown, reading: Reading): string => {
  const read = optionText.read(value, reading, '');
  return typeof read === 'string' ? read : '';
};
