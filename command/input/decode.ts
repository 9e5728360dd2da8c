import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { encodingOf, type Encoding } from './encoding';
import { placeIn, type Source } from './place';
import { fromWindows1252 } from './windows-1252';

/** A decoded text, with notes about what was guessed. */
export interface Decoded {
  text: string;
  notes: string[];
}

/** Decoders; null if the bytes are not in that encoding. */
const decoders: Readonly<Record<Encoding, (bytes: Buffer) => string | null>> = {
  'UTF-8': fromUtf8,
  'UTF-16LE': (bytes) => (bytes.length % 2 ? null : bytes.toString('utf16le')),
  'UTF-16BE': (bytes) =>
    bytes.length % 2 ? null : Buffer.from(bytes).swap16().toString('utf16le'),
  'UTF-32': () => null,
};

/**
 * Decodes a file: UTF-8 or UTF-16, with or without a byte order mark. Anything else is read as Windows-1252, with a
 * note.
 * @throws {Mistake} for UTF-32 and truncated UTF-16
 */
export function decoded(bytes: Buffer, name: string): Decoded {
  const encoding = encodingOf(bytes);
  const read = decoders[encoding](bytes);
  if (read === null && encoding !== 'UTF-8') {
    const reason = encoding === 'UTF-32' ? 'is UTF-32' : 'is truncated UTF-16';
    throw new Mistake(`${shown(name)} ${reason}: save it as UTF-8`);
  }
  const text = (read ?? fromWindows1252(bytes)).replace(/^\uFEFF/, '');
  const guessed = `${shown(name)} is not UTF-8; it was read as Windows-1252`;
  return { text, notes: [...(read === null ? [guessed] : []), ...lostIn({ name, text })] };
}

function fromUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Characters that were lost earlier: `�` and unpaired surrogates. */
function lostIn(source: Source): string[] {
  let first = -1;
  let count = 0;
  for (const { index } of source.text.matchAll(/[\uFFFD\p{Cs}]/gu)) {
    if (count++ === 0) first = index;
  }
  if (!count) return [];
  const more = count > 1 ? `, the first of ${count}` : '';
  const what = `a character was lost when the file was saved (�${more}): type it again`;
  return [`${placeIn(source, first)}: ${what}`];
}
