import type { Kind } from '../resume/kind';
import { list } from '../resume/list';
import { text } from '../resume/text';

const texts = list(text);

/** A colour for both schemes, or one for each: `[light, dark]`. */
export const colorPair: Kind<string[]> = {
  ...texts,
  unread: (value, path) => {
    const { readColor } = require('../text/color') as typeof import('../text/color');
    return texts.read(value, '').flatMap((typed, index) => {
      const at = Array.isArray(value) ? `${path}[${index}]` : path;
      if (index > 1) return [{ path: at, reason: 'one colour for light and one for dark will do' }];
      return readColor(typed) ? [] : [{ path: at, reason: 'not #rgb, #rrggbb, rgb() or hsl()' }];
    });
  },
};
