// Reads and writes an OpenType file as a map of its tables, because fontkit can only read fonts.
// https://learn.microsoft.com/typography/opentype/spec/otff#table-directory

const HEADER = 12;
const RECORD = 16;
const WHOLE_FILE_SUM = 0xb1b0afba;

/** The tables of a font, by tag. @param {Buffer} sfnt */
export function readTables(sfnt) {
  const count = sfnt.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const record = HEADER + RECORD * i;
      const start = sfnt.readUInt32BE(record + 8);
      const end = start + sfnt.readUInt32BE(record + 12);
      return [sfnt.toString('latin1', record, record + 4), Buffer.from(sfnt.subarray(start, end))];
    }),
  );
}

/** A TrueType font file with correct checksums. @param {Map<string, Buffer>} tables */
export function writeTables(tables) {
  const tags = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(tags.length));
  const header = Buffer.alloc(HEADER + RECORD * tags.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  header.writeUInt16BE(RECORD * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(RECORD * (tags.length - 2 ** power), 10);

  const head = tables.get('head');
  if (!head) throw new Error('A font without a head table');
  head.writeUInt32BE(0, 8);
  let offset = header.length;
  const bodies = tags.map((tag, i) => {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const record = HEADER + RECORD * i;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(sum(padded), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(table.length, record + 12);
    offset += padded.length;
    return padded;
  });
  const sfnt = Buffer.concat([header, ...bodies]);
  const headAt = header.readUInt32BE(HEADER + RECORD * tags.indexOf('head') + 8);
  sfnt.writeUInt32BE((WHOLE_FILE_SUM - sum(sfnt)) >>> 0, headAt + 8);
  return sfnt;
}

/** @param {Buffer} bytes length must be a multiple of four */
function sum(bytes) {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 4) total = (total + bytes.readUInt32BE(i)) >>> 0;
  return total;
}
