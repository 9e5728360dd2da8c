import type { Color } from '../../text/color';

/** The colours of a page by token, and the scheme to which its paper belongs. */
export type Palette = Record<Token, Color> & { scheme: Scheme };

export const tokens = ['paper', 'ink', 'muted', 'accent', 'rule'] as const;

export type Token = (typeof tokens)[number];

export type Scheme = 'light' | 'dark';

/** The default colours, as in `styles/tokens.css` and `styles/dark.css`. The light paper prints as white. */
export const ownPalettes: Record<Scheme, Palette> = {
  light: {
    scheme: 'light',
    paper: [0xfb, 0xfa, 0xf7],
    ink: [0x16, 0x18, 0x1d],
    muted: [0x50, 0x56, 0x5f],
    accent: [0x0b, 0x5c, 0x6b],
    rule: [0xd9, 0xd6, 0xcd],
  },
  dark: {
    scheme: 'dark',
    paper: [0x14, 0x16, 0x1a],
    ink: [0xe9, 0xeb, 0xef],
    muted: [0xb1, 0xb7, 0xc3],
    accent: [0x7f, 0xca, 0xd8],
    rule: [0x3a, 0x40, 0x4b],
  },
};
