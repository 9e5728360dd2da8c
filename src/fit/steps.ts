/** A step of tightening: factors for the tokens, and how far the margins are reduced. */
export interface Step {
  gaps: number;
  leading: number;
  size: number;
  /** From 0 (unchanged) to 1 (narrowest). */
  margins: number;
}

const step = (gaps: number, leading: number, size = 1, margins = 0): Step => ({
  gaps,
  leading,
  size,
  margins,
});

/** From loose to tight: first the gaps, then line height, then text size and margins. */
export const steps: readonly Step[] = [
  step(1, 1),
  step(0.9, 1),
  step(0.8, 1),
  step(0.7, 0.99),
  step(0.6, 0.98),
  step(0.6, 0.965),
  step(0.55, 0.95),
  step(0.55, 0.95, 0.986),
  step(0.5, 0.94, 0.972),
  step(0.5, 0.94, 0.958),
  step(0.5, 0.93, 0.958, 0.3),
  step(0.5, 0.93, 0.958, 0.65),
  step(0.45, 0.92, 0.958, 1),
];

/** The narrowest margins, in mm. The bottom one contains the page footer, 8 mm from the edge. */
export const narrowest: readonly [top: number, right: number, bottom: number, left: number] = [
  9, 9, 13, 9,
];
