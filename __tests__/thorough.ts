/** Whether to try all cases, which takes an hour: `npm run thorough`. By default, a fixed part of them is tried. */
export const thorough = Boolean(process.env['THOROUGH']);

/** Every so-manieth of a list, from a place that may differ from test to test; all of it in a thorough run. */
export const some = <T>(list: readonly T[], share: number, from = 0): T[] =>
  thorough ? [...list] : list.filter((_, index) => (index + from) % share === 0);
