// Prints how long each slow form takes: `node __tests__/redos/measure.mjs`
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../build/bundle.mjs';
import { busyTime, forms, manyTimes, places, textOf } from './slow-forms.mjs';

const folder = fileURLToPath(new URL('../../node_modules/.cache/redos', import.meta.url));
mkdirSync(folder, { recursive: true });
await bundle(folder);
/** @type {typeof import('../../index')} */
const { inspect, render } = await import(pathToFileURL(`${folder}/index.js`).href);

/** The best of three: the others were somebody else's. @param {object} resume */
const shortest = (resume) => {
  const times = [1, 2, 3].map(() => busyTime(() => render(resume)));
  return Math.min(...times);
};

// A program that has just started is slow at everything.
const start = performance.now();
while (performance.now() - start < 2000) {
  for (const make of Object.values(places)) inspect(make('*a* [b](https://c.example)\n- d'));
  for (const make of Object.values(places)) render(make('*a* [b](https://c.example)\n- d'));
}

const columns = [
  'form',
  '100 KB, slowest place',
  'ms',
  '1 MB of 100 characters',
  '1 MB of 1000',
  '1 MB of 9000',
];
console.log(columns.join(' | '));
console.log(columns.map(() => '---').join(' | '));
for (const form of forms) {
  const text = textOf(form, 100_000);
  const times = Object.entries(places).map(([place, make]) => ({
    place,
    ms: shortest(make(text)),
  }));
  const slowest = times.reduce((one, other) => (one.ms > other.ms ? one : other));
  const short = [100, 1000, 9000].map((length) =>
    shortest(manyTimes(textOf(form, length), 1_000_000)),
  );
  const cells = [slowest.ms, ...short].map((ms) => ms.toFixed(0));
  console.log([form.name, slowest.place, ...cells].join(' | '));
}
