import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The public URL of the schema for editors. */
export const schemaAddress =
  'https://cdn.jsdelivr.net/npm/jsonresume-theme-ordinal/dist/resume.schema.json';

const installed = 'node_modules/jsonresume-theme-ordinal/dist/resume.schema.json';

/** Where files in a folder find the schema: in the package, if it is installed there, or else at its URL. */
export const schemaNear = (folder: string): string =>
  existsSync(join(folder, installed)) ? `./${installed}` : schemaAddress;
