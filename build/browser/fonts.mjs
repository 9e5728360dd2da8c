import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The usual font folders on Linux, whether or not fontconfig is installed. */
const machine = `
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>`;

/**
 * Without any font, Chromium starts but draws no text at all, not even in fonts embedded in the page.
 * So the Open Sans from its package is always available, and nothing else: three faces for Latin, Greek and Cyrillic.
 * Characters it lacks (①, →, Arabic, CJK) stay blank, as on a real machine without fonts. Text that falls back to it
 * can be recognized by the font name in the PDF.
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
 * Writes the fontconfig file for an unpacked Chromium, with or without the fonts of the machine.
 * @param {string} folder where Chromium was unpacked
 * @param {boolean} machineFonts
 */
export function fontSettings(folder, machineFonts) {
  const file = `${folder}/${machineFonts ? 'fonts' : 'no-fonts'}.conf`;
  const text = settings(machineFonts ? machine : '');
  if (textOf(file) !== text) {
    // Written and renamed, because another Chromium may be reading it.
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
