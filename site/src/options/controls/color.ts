import { pairIn, valueOfPair } from '../color-value';
import type { MakeControl } from '../control';
import { element } from '../element';
import { schemes } from '../palettes';
import { schemeColor } from './scheme-color';

/** A colour for the light scheme, and one for the dark scheme. */
export const color: MakeControl = ({ path, schema }, { change }, place) => {
  let pair: readonly [string, string] = ['', ''];
  const token = path.at(-1)!;
  const fields = schemes.map((scheme, index) =>
    schemeColor(token, scheme, place, (text) => {
      pair = index ? [pair[0], text] : [text, pair[1]];
      change(valueOfPair(pair, schema.default));
    }),
  );
  return {
    element: element(
      'div',
      { class: 'colors', role: 'group', 'aria-labelledby': place.title },
      ...fields.map((field) => field.element),
    ),
    show(value, { palettes }) {
      const read = pairIn(value);
      pair = read ?? ['', ''];
      const [light, dark] = pair;
      // A single paper colour may apply to the light scheme only.
      const alone = token === 'paper' && palettes.dark['paper'] !== palettes.light['paper'];
      fields[0]!.show(light, light, palettes.light);
      fields[1]!.show(dark, dark || (alone ? '' : light), palettes.dark);
      return read !== undefined;
    },
  };
};
