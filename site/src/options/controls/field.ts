import type { MakeControl } from '../control';
import { element, freeId } from '../element';
import type { Schema } from '../schema';
import { fieldText } from '../shown-text';
import { typed } from './typed';

/**
 * The value for the text of a field.
 * @returns undefined for a text that the schema does not allow; for the default, its `value` is undefined
 */
export function valueOfText(text: string, schema: Schema): { value: unknown } | undefined {
  const plain = text.trim();
  if (!plain || plain.toLowerCase() === String(schema.default).toLowerCase())
    return { value: undefined };
  return [schema, ...(schema.anyOf ?? [])].map((one) => fitting(plain, one)).find(Boolean);
}

function fitting(text: string, { type, pattern, minimum = 0, maximum = 0 }: Schema) {
  if (type === 'number' || type === 'integer') {
    const number = Number(text);
    const fits = number >= minimum && number <= maximum;
    return fits && (type === 'number' || Number.isInteger(number)) ? { value: number } : undefined;
  }
  return pattern && new RegExp(pattern).test(text) ? { value: text } : undefined;
}

/** A field for a text or number in a certain format. */
export const field: MakeControl = ({ schema }, { change }, { field: id, about }) => {
  const examples = [schema.default, ...(schema.examples ?? [])].map(String);
  const list = element('datalist', { id: freeId('examples') });
  list.append(...examples.map((value) => element('option', { value })));
  const wrong = element('p', { class: 'wrong', id: freeId('wrong'), hidden: true });
  const input = element('input', {
    id,
    list: list.id,
    placeholder: String(schema.default ?? ''),
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${wrong.id} ${about}`,
  });
  const check = (text: string) => {
    const read = valueOfText(text, schema);
    wrong.hidden = read !== undefined;
    wrong.textContent = read ? '' : `Invalid value. Examples: ${examples.join(', ')}`;
    if (read) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    return read;
  };
  const shown = typed(input, (text) => {
    const read = check(text);
    if (read) change(read.value);
  });
  return {
    element: element('div', { class: 'typed' }, input, list, wrong),
    show(value) {
      const text = fieldText(value);
      shown.show(text ?? '');
      if (!input.hasAttribute('aria-invalid')) wrong.hidden = true;
      return text !== undefined;
    },
  };
};
