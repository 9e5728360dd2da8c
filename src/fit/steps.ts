/** A step of tightening: how far each length goes towards the tightest, from 0 (unchanged) to 1. */
export interface Step {
  gaps: number;
  leading: number;
  size: number;
  margins: number;
}

const step = (gaps: number, leading: number, size = 0, margins = 0): Step => ({
  gaps,
  leading,
  size,
  margins,
});

/** From loose to tight: first the gaps, then line height, then text size and margins. */
export const steps: readonly Step[] = [
  step(0, 0),
  step(0.2, 0),
  step(0.4, 0),
  step(0.55, 0.1),
  step(0.7, 0.2),
  step(0.7, 0.4),
  step(0.75, 0.55),
  step(0.75, 0.55, 0.27),
  step(0.8, 0.66, 0.53),
  step(0.85, 0.77, 0.8),
  step(0.85, 0.77, 0.8, 0.35),
  step(0.9, 0.85, 0.87, 0.6),
  step(0.95, 0.92, 0.93, 0.8),
  step(1, 1, 1, 1),
];

/** The narrowest margins, in mm. The bottom one contains the page footer, 8 mm from the edge. */
export const narrowest: readonly [top: number, right: number, bottom: number, left: number] = [
  9, 9, 13, 9,
];
