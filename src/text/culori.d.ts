// The parts of an untyped package that `css-color.ts` uses.

declare module 'culori/fn' {
  /** A colour of one space: its channels by their names; one that is `none` is missing. */
  export type Channels = { mode: string; alpha?: number } & Record<string, unknown>;
  export interface Mode {
    mode: string;
  }
  export const colorsNamed: Record<string, number>;
  export const modeA98: Mode, modeHsl: Mode, modeHwb: Mode, modeLab: Mode, modeLch: Mode;
  export const modeLrgb: Mode, modeOklab: Mode, modeOklch: Mode, modeP3: Mode, modeProphoto: Mode;
  export const modeRec2020: Mode, modeRgb: Mode, modeXyz50: Mode, modeXyz65: Mode;
  export function useMode(mode: Mode): void;
  export function parse(typed: string): Channels | undefined;
  export function converter(mode: 'rgb'): (color: Channels) => Channels;
  export function toGamut(mode: 'rgb', through: 'oklch'): (color: Channels) => Channels;
}
