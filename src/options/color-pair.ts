import type { Kind } from '../resume/kind';
import { list } from '../resume/list';
import { text } from '../resume/text';
import { readColor } from '../text/color';

const texts = list(text);

/** A colour for both schemes, or one for each: `[light, dark]`. */
export const colorPair: Kind<string[]> = {
  ...texts,
  unread: (value, path) =>
    texts.read(value, '').flatMap((typed, index) => {
      const at = Array.isArray(value) ? `${path}[${index}]` : path;
      if (index > 1) return [{ path: at, reason: 'one colour for light and one for dark will do' }];
      return readColor(typed) ? [] : [{ path: at, reason: 'not #rgb, #rrggbb, rgb() or hsl()' }];
    }),
};
