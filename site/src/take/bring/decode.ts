import { otherKind } from '../../../../command/input/binary';
import { encodingOf, type Encoding } from '../../../../command/input/encoding';
import { fromWindows1252 } from '../../../../command/input/windows-1252';
import { shown } from '../../../../command/output/printable';
import { withUnixLines } from './lines';
import { nodeBytes } from './node-bytes';

/** The result of decoding a file. */
export interface Decoded {
  text?: string;
  /** A sentence about a guessed encoding, or why there is no text; empty for none. */
  note: string;
}

const inWords: Readonly<Record<Encoding, string>> = {
  'UTF-8': '',
  'UTF-16LE': 'The file was UTF-16.',
  'UTF-16BE': 'The file was UTF-16.',
  'UTF-32': '',
};

const read = (label: string, bytes: ArrayBuffer): string => new TextDecoder(label).decode(bytes);

/** The text, with a note if the encoding is not UTF-8. Works as in the command. */
function textOf(bytes: ArrayBuffer, encoding: Encoding): Decoded {
  if (encoding !== 'UTF-8')
    return { text: read(encoding.toLowerCase(), bytes), note: inWords[encoding] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: '' };
  } catch {
    const note = 'The file is not UTF-8 and was read as Windows-1252. Check the accents.';
    return { text: fromWindows1252(nodeBytes(bytes)), note };
  }
}

/**
 * Decodes a file as UTF-8 or UTF-16, with or without a byte order mark, or else as Windows-1252.
 * @param name the file's name, which can be anything
 * @returns no text for pictures, PDFs and the like, for UTF-32, incomplete UTF-16, and empty files
 */
export function decoded(bytes: ArrayBuffer, name: string): Decoded {
  const called = shown(name);
  const known = nodeBytes(bytes);
  const kind = otherKind(known);
  if (kind) return { note: `${called} is ${kind}. Open a résumé in JSON or YAML.` };
  const encoding = encodingOf(known);
  if (encoding === 'UTF-32') return { note: `${called} is UTF-32. Save it as UTF-8.` };
  if (encoding !== 'UTF-8' && bytes.byteLength % 2)
    return { note: `${called} is truncated UTF-16. Save it as UTF-8.` };
  const { text, note } = textOf(bytes, encoding);
  if (!text!.trim()) return { note: `${called} is empty.` };
  const lost = /[\uFFFD\p{Cs}]/u.test(text!)
    ? 'Some characters were lost when the file was saved. Search for � and type them again.'
    : '';
  return { text: withUnixLines(text!), note: [note, lost].filter(Boolean).join(' ') };
}
