import { isRecord, keysOf, type Unread } from '../resume/kind';
import { hexColor, readColor } from '../text/color';
import { composeColors } from '../view/colors';
import { ownName } from './option-record';
import { colorOptions, readOptions, type Options } from './options';

const schemes = ['light', 'dark'] as const;

/** Colours that are corrected, because they could not be read on their paper. */
export function checkColors(value: unknown, path: string): Unread[] {
  const options = readOptions({ colors: value }, undefined);
  const shown = composeColors(options);
  const given = isRecord(value) ? keysOf(value) : [];
  return given.flatMap((key) => {
    const token = ownName(colorOptions.fields, key) as keyof Options['colors'] | undefined;
    const pair = (token && options.colors[token]) ?? [];
    return schemes.flatMap((scheme, index): Unread[] => {
      const color = readColor(pair[index] ?? pair[0] ?? '');
      const printed = token && shown[scheme][token];
      if (!color || !printed || printed === hexColor(color)) return [];
      const at = pair.length > 1 ? `${path}.${key}[${index}]` : `${path}.${key}`;
      const where = scheme === 'dark' ? ' in the dark scheme' : '';
      return [{ path: at, reason: `corrected to ${printed} for contrast${where}` }];
    });
  });
}
