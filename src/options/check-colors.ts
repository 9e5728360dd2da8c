import type { Omission } from '../resume/kind';
import type { Account } from '../resume/reading';
import { hexColor, readColor } from '../text/color';
import { composeColors } from '../view/colors';
import type { Options } from './options';

type Colors = Options['colors'];

const schemes = ['light', 'dark'] as const;

/** Colours that are corrected, because they could not be read on their paper. */
export function checkColors(colors: Colors, account: Account): Omission[] {
  const shown = composeColors({ colors });
  return (Object.keys(colors) as (keyof Colors & string)[]).flatMap((token) => {
    const pair = colors[token];
    return schemes.flatMap((scheme, index): Omission[] => {
      const color = readColor(pair[index] ?? pair[0] ?? '');
      const printed = shown[scheme][token];
      if (!color || !printed || printed === hexColor(color)) return [];
      const path = account.pathOf(colors, token);
      const where = scheme === 'dark' ? ' in the dark scheme' : '';
      return [
        {
          path: pair.length > 1 ? `${path}[${index}]` : path,
          reason: `corrected to ${printed} for contrast${where}`,
        },
      ];
    });
  });
}
