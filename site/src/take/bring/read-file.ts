import { shown } from '../../../../command/output/printable';
import { mostBytes } from '../link/packed';
import { decoded, type Decoded } from './decode';

/** Reads a visitor's file. Never throws. @returns no text, but a note, if it cannot be a résumé */
export async function readFile(file: File): Promise<Decoded> {
  const called = shown(file.name);
  if (file.size > mostBytes)
    return { note: `${called} is larger than 4 MB: a smaller photo may help.` };
  try {
    const { text, note } = decoded(await file.arrayBuffer(), file.name);
    return text === undefined ? { note } : { text, note: `${called} is open. ${note}`.trim() };
  } catch {
    return { note: `${called} cannot be read: it may be a folder, or it was moved.` };
  }
}
