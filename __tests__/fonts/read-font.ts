import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { faces } from '../../build/font-sources.mjs';

/** What fontkit supports but its types lack. */
type Readable = Font & {
  name: { records: Record<string, { en: string }> };
  directory: { tables: Record<string, unknown> };
};

/** The committed fonts and their licences. */
export const folder = join(__dirname, '../../styles/fonts');

/** Each face with the path of its committed file. */
export const committed = faces.map((face) => ({ ...face, cut: join(folder, face.file) }));

const fonts = new Map<string, Readable>();

/** A font by its path, read once. */
export function readFont(path: string): Readable {
  const font = fonts.get(path) ?? (create(readFileSync(path)) as Readable);
  fonts.set(path, font);
  return font;
}

/** The code points that a font has; U+FFFF only ends the table. */
export const charactersIn = (path: string): number[] =>
  readFont(path).characterSet.filter((code) => code !== 0xffff);
