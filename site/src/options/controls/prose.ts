import type { MakeControl } from '../control';
import { element } from '../element';
import { fieldText } from '../shown-text';
import { typed } from './typed';

/** A text area for a text of any length. */
export const prose: MakeControl = ({ schema }, { change }, { field: id, about }) => {
  const [example = ''] = (schema.examples ?? []).map((text) => `Example: ${String(text)}`);
  const area = element('textarea', {
    id,
    rows: 2,
    placeholder: example,
    'aria-describedby': about,
  });
  const shown = typed(area, (text) => change(text.trim() ? text : undefined));
  return {
    element: area,
    show(value) {
      const text = fieldText(value);
      shown.show(text ?? '');
      return text !== undefined;
    },
  };
};
