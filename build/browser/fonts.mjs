import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Where a Linux keeps its fonts, whether or not fontconfig itself is installed. */
const machine = `
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>`;

/**
 * Chromium starts without any font, but then draws nothing at all, not even in fonts that a page embeds.
 * So its package's own Open Sans is always there, and nothing else: three faces for Latin, Greek and Cyrillic.
 * What it lacks (①, →, Arabic, CJK) stays blank, as on a real machine without fonts, and a text that fell
 * through to it is known by its name in the PDF.
 * @param {string} fonts
 */
const settings = (fonts) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>${fonts}
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The fontconfig file for an unpacked Chromium, with the machine's fonts or as if it had none.
 * @param {string} folder where Chromium was unpacked
 * @param {boolean} machineFonts
 */
export function fontSettings(folder, machineFonts) {
  const file = `${folder}/${machineFonts ? 'fonts' : 'no-fonts'}.conf`;
  const text = settings(machineFonts ? machine : '');
  if (textOf(file) !== text) {
    // Renamed into place, since another Chromium may be reading it.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}

/** @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
