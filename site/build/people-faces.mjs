// `node build/people-faces.mjs FOLDER` makes subsets of Noto fonts with the letters of the people's texts, so that the
// pictures are the same on machines without fonts for their scripts. FOLDER contains the Noto files, at any depth.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { render, renderText } from '../../dist/index.js';
import { faces, facesFolder } from './people-face-list.mjs';

const subsetFont = createRequire(new URL('../../package.json', import.meta.url))('subset-font');

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the Noto fonts.');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** The first font of a collection; any other file as it is. @param {Buffer} file */
function firstFont(file) {
  if (file.toString('latin1', 0, 4) !== 'ttcf') return file;
  const start = file.readUInt32BE(12);
  const count = file.readUInt16BE(start + 4);
  const head = Buffer.from(file.subarray(start, start + 12 + 16 * count));
  const tables = [];
  let end = head.length;
  for (let at = 12; at < head.length; at += 16) {
    const offset = head.readUInt32BE(at + 8);
    const length = Math.ceil(head.readUInt32BE(at + 12) / 4) * 4;
    tables.push(file.subarray(offset, offset + length));
    head.writeUInt32BE(end, at + 8);
    end += length;
  }
  return Buffer.concat([head, ...tables]);
}

for (const { person, file, noto } of faces) {
  const source = files.find((name) => basename(name) === noto);
  if (!source) throw new Error(`${noto} is not in ${folder}.`);
  const resume = JSON.parse(
    readFileSync(new URL(`../people/${person}.json`, import.meta.url), 'utf8'),
  );
  const text = `${JSON.stringify(resume)}${renderText(resume)}${render(resume).replace(/<style>[^]*?<\/style>/, '')}`;
  const font = await subsetFont(firstFont(readFileSync(join(folder, source))), text, {
    targetFormat: 'woff2',
    // Han fonts have vertical and old forms that are not needed; Arabic and Devanagari need all forms.
    noLayoutClosure: person === 'japanese',
  });
  writeFileSync(new URL(file, facesFolder), font);
  console.log(`${file}: ${font.length} bytes`);
}
