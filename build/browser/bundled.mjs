/// <reference path="../tar-fs.d.ts" />
// The Chromium from the tarball of @sparticuz/chromium: nothing is downloaded, but it must be unpacked once.
// Done here, because that package unpacks into the system's temporary folder and changes environment variables.
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { fontSettings } from './fonts.mjs';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * The bundled browser, unpacked on first use; null if it cannot run here or is not installed.
 * @param {{ machineFonts: boolean }} options
 * @returns {Promise<{ executablePath: string, env: Record<string, string> } | null>}
 */
export async function bundledBrowser({ machineFonts }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const archives = archivesFolder();
  if (!archives) return null;
  const folder = `${cache}chromium-${versionOf(archives)}`;
  if (!existsSync(folder)) await unpack(archives, folder);
  const libraries = [`${folder}/lib`, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: `${folder}/chromium`,
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings(folder, machineFonts) },
  };
}

function archivesFolder() {
  try {
    return fileURLToPath(new URL('../../bin', import.meta.resolve('@sparticuz/chromium')));
  } catch {
    return null;
  }
}

/** @param {string} archives */
const versionOf = (archives) =>
  JSON.parse(readFileSync(`${archives}/../package.json`, 'utf8')).version;

/** Current owner and time instead of the archive's: the age of a draft shows whether it is still in use. */
const asOurs = { chown: false, utimes: false };

/**
 * Unpacks into a draft folder and renames it, so that other processes only ever see a complete one.
 * SwiftShader stays packed, because nothing here draws with a GPU.
 * @param {string} archives @param {string} folder
 */
async function unpack(archives, folder) {
  const draft = `${folder}.${randomUUID()}`;
  await removeAbandoned();
  await mkdir(draft, { recursive: true });
  try {
    const binary = createWriteStream(`${draft}/chromium`, { mode: 0o755 });
    /** @param {string} name @param {NodeJS.WritableStream} target */
    const decompress = (name, target) =>
      pipeline(createReadStream(`${archives}/${name}.br`), createBrotliDecompress(), target);
    const unpacking = [
      decompress('chromium', binary),
      ...['al2023.tar', 'fonts.tar'].map((name) => decompress(name, extract(draft, asOurs))),
    ];
    // Wait for all, even if one fails: a folder that is still being written to cannot be removed.
    await Promise.allSettled(unpacking);
    await Promise.all(unpacking);
    // Written now, because later users of this folder may only have read access.
    for (const machineFonts of [true, false]) fontSettings(draft, machineFonts);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process may have been faster; its folder is just as good.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes drafts of killed processes (200 MB each). Recent ones may still be in use. */
async function removeAbandoned() {
  for (const name of await readdir(cache).catch(() => [])) {
    if (!/^chromium-[\d.]+\.[\da-f-]{36}$/.test(name)) continue;
    const draft = await stat(cache + name).catch(() => null);
    const minutes = draft ? (Date.now() - draft.mtimeMs) / 60_000 : 0;
    if (minutes > 10) await rm(cache + name, { recursive: true, force: true });
  }
}
