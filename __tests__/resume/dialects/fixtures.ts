import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../fixtures/dialects');

export const files = readdirSync(folder);

/** A made-up résumé in the published shape of another project. */
export const readDialect = (file: string): any =>
  JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** Every text of a value, with the path to it. */
export const leavesOf = (value: unknown, path = ''): [path: string, leaf: string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        leavesOf(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
      )
    : [[path, String(value)]];
