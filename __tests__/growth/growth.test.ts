import { some, thorough } from '../thorough';
import { functions, growing } from './grows';
import { pairsOf } from './pairs';
import { placesByHand } from './places-by-hand';
import { placesOfFields } from './places-of-fields';

/** All pairs take hours, so even a thorough run skips them: `GROWTH_ALL=1 npx jest __tests__/growth/growth` */
const all = Boolean(process.env['GROWTH_ALL']);

jest.setTimeout(all ? 86_400_000 : 300_000);

const byHand = Object.entries(placesByHand);
const places = [...placesOfFields, ...byHand];

/** How many there are of each; more where that takes long. */
const [alone, atOnce, paired] = [thorough ? 800 : 400, 300, 300];

test.each(byHand)('%s: twice as many take twice as long', (_, place) => {
  const turn = byHand.findIndex(([, each]) => each === place) % functions.length;
  expect(growing(place, alone, thorough ? functions : [functions[turn]!])).toEqual([]);
});

test('every list, map and text of the fields and of the options: twice as many take twice as long', () => {
  // Each by one of the functions in turn, unless all are asked for.
  const slow = some(placesOfFields, 3).map(([name, place], index) => ({
    name,
    slow: growing(place, atOnce, all ? functions : [functions[index % functions.length]!]),
  }));
  expect(slow.filter((place) => place.slow.length)).toEqual([]);
});

test.each([
  ['places', places, thorough ? 20 : 6],
  ['places made by hand', byHand, thorough ? 20 : 6],
])('pairs of %s: twice as many take twice as long', (_, from, wanted) => {
  const pairs = pairsOf(from, all ? Infinity : wanted);
  const slow = pairs.map(([name, place]) => ({ name, slow: growing(place, paired) }));
  expect(slow.filter((place) => place.slow.length)).toEqual([]);
});

test('every place holds as much as it says, and there are enough', () => {
  const sizes = places.map(([, place]) => [300, 600].map((n) => JSON.stringify(place(n)).length));
  expect(sizes.filter(([few, many]) => many! < 1.8 * few!)).toEqual([]);
  expect(placesOfFields.length).toBeGreaterThan(300);
});
