// The name table: the OFL forbids a modified font to use its reserved name and requires its copyright to be kept.
// https://learn.microsoft.com/typography/opentype/spec/name
import { readTables, writeTables } from './sfnt.mjs';

/** Name ids that a modified font keeps: copyright, licence, licence URL. */
export const KEPT_NAMES = [0, 13, 14];
/** For source fonts that only have the licence URL. */
const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };
const [HEADER, RECORD] = [6, 12];

/**
 * Renames a font; of its old names, only the version and the kept ones remain.
 * @param {Buffer} sfnt
 * @param {string} family such as `Ordinal Sans`
 * @param {'Regular' | 'Semibold' | 'Italic'} style
 */
export function renameFont(sfnt, family, style) {
  const tables = readTables(sfnt);
  const old = readNames(tables.get('name') ?? Buffer.alloc(HEADER));
  const version = old.get(5)?.split(';')[0] ?? '';
  const postScript = `${family.replaceAll(' ', '')}-${style}`;
  // Ids 1 and 2 only allow four styles, so semi-bold needs its own family there.
  const semibold = style === 'Semibold';
  tables.set(
    'name',
    writeNames([
      [0, old.get(0) ?? ''],
      [1, semibold ? `${family} ${style}` : family],
      [2, semibold ? 'Regular' : style],
      [3, `${version};${postScript}`],
      [4, style === 'Regular' ? family : `${family} ${style}`],
      [5, version],
      [6, postScript],
      [13, old.get(13) ?? LICENCE],
      [14, old.get(14) ?? ''],
      [16, semibold ? family : ''],
      [17, semibold ? style : ''],
    ]),
  );
  return writeTables(tables);
}

/** The English names for Windows, by id. @param {Buffer} table */
export function readNames(table) {
  /** @type {Map<number, string>} */
  const names = new Map();
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const record = HEADER + RECORD * i;
    if (table.readUInt16BE(record) !== WINDOWS.platform) continue;
    if (table.readUInt16BE(record + 4) !== WINDOWS.language) continue;
    const start = table.readUInt16BE(4) + table.readUInt16BE(record + 10);
    const utf16 = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names.set(table.readUInt16BE(record + 6), utf16.swap16().toString('utf16le'));
  }
  return names;
}

/** @param {[id: number, text: string][]} names sorted by id; empty ones are left out */
function writeNames(names) {
  const kept = names.filter(([, text]) => text);
  const header = Buffer.alloc(HEADER + RECORD * kept.length);
  header.writeUInt16BE(kept.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  const texts = kept.map(([id, text], i) => {
    const utf16 = Buffer.from(text, 'utf16le').swap16();
    const { platform, encoding, language } = WINDOWS;
    [platform, encoding, language, id, utf16.length, offset].forEach((value, j) =>
      header.writeUInt16BE(value, HEADER + RECORD * i + 2 * j),
    );
    offset += utf16.length;
    return utf16;
  });
  return Buffer.concat([header, ...texts]);
}
