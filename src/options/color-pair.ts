import { leaf, type Kind } from '../resume/kind';
import { list } from '../resume/list';
import { plainText } from '../resume/text';

const texts = list(leaf('', plainText));

/** A colour for both schemes, or one for each: `[light, dark]`. */
export const colorPair: Kind<string[]> = {
  ...texts,
  read: (value, reading, path) => {
    const read = texts.read(value, reading, path) as string[];
    const { account } = reading;
    if (account) {
      const { readColor } = require('../text/color') as typeof import('../text/color');
      read.forEach((typed, index) => {
        const at = Array.isArray(value) ? `${path}[${index}]` : path;
        if (index > 1) account.leaveOut(at, 'one colour for light and one for dark will do');
        else if (!readColor(typed)) account.leaveOut(at, 'not #rgb, #rrggbb, rgb() or hsl()');
      });
    }
    return read;
  },
};
