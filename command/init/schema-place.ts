import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where everybody finds the schema for editors. */
export const schemaAddress =
  'https://cdn.jsdelivr.net/npm/jsonresume-theme-ordinal/dist/resume.schema.json';

const installed = 'node_modules/jsonresume-theme-ordinal/dist/resume.schema.json';

/** Where a file in a folder finds the schema: in the package that is installed there, or else at its address. */
export const schemaNear = (folder: string): string =>
  existsSync(join(folder, installed)) ? `./${installed}` : schemaAddress;
