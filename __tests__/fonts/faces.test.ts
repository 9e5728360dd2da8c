import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families, numberFace } from '../../src/fonts/faces';
import { folder } from './read-font';

const rows = Object.entries(families).flatMap(([family, { faces }]) =>
  Object.entries(faces()).flatMap(([cut, subsets]) =>
    Object.entries(subsets).map(([subset, base64]) => ({
      file: `${family}-${cut}-${subset}.woff2`,
      base64: base64(),
    })),
  ),
);

test.each([...rows, { file: 'numbers.woff2', base64: numberFace.base64() }])(
  '$file stands in its own place',
  ({ file, base64 }) => {
    expect(base64 === readFileSync(join(folder, file), 'base64')).toBe(true);
  },
);
