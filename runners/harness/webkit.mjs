// An installed WebKitGTK: its MiniBrowser, controlled by its WebDriver, on a virtual display if there is none.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { programOf } from './installed-program.mjs';
import { NotRun } from './not-run.mjs';
import { startProgram } from './program.mjs';
import { withServer } from './server.mjs';

/** Distributions install the browser in a folder whose name has the library's version. */
function browserPaths() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/local/libexec'].flatMap((folder) => [
    folder,
    ...foldersIn(folder).filter((path) => /linux-gnu/.test(path)),
  ]);
  return libraries
    .flatMap(foldersIn)
    .filter((path) => /webkit2?gtk-[\d.]+$/.test(path))
    .sort()
    .reverse()
    .map((path) => `${path}/MiniBrowser`);
}

/** @param {string} folder */
function foldersIn(folder) {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/**
 * @typedef {object} WebKitPage
 * @property {(address: string) => Promise<unknown>} goto
 * @property {(expression: string) => Promise<unknown>} evaluate
 * @property {() => Promise<string>} screenshot a PNG image in base64
 */

/**
 * Opens WebKit, passes a page to the callback, and always closes it.
 * @template T
 * @param {(page: WebKitPage, version: string) => Promise<T>} visit
 * @returns {Promise<T>}
 * @throws {NotRun} if something is not installed, with the name of its package
 */
export async function withWebKit(visit) {
  const driver = programOf({ variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] });
  const browser = programOf({ names: ['MiniBrowser'], paths: browserPaths() });
  if (!driver || !browser) {
    throw new NotRun('no WebKitGTK with its driver is installed (Debian: webkit2gtk-driver)');
  }
  return withDisplay((env) =>
    withServer(
      {
        program: driver,
        args: (port) => [`--port=${port}`],
        host: '127.0.0.1',
        folder: tmpdir(),
        env,
      },
      (address) => withSession(address, browser, visit),
    ),
  );
}

/** @template T @param {(env: NodeJS.ProcessEnv) => Promise<T>} visit @returns {Promise<T>} */
async function withDisplay(visit) {
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return visit({});
  const program = programOf({ names: ['Xvfb'] });
  if (!program) throw new NotRun('there is no display, and no Xvfb to make one (Debian: xvfb)');
  const args = ['-displayfd', '1', '-screen', '0', '1500x1100x24', '-nolisten', 'tcp'];
  const { said, ended, stop } = startProgram(program, args, { folder: tmpdir() });
  try {
    for (let left = 100; left && !/\d\n/.test(said.stdout); left--) await wait(100);
    if (!/\d\n/.test(said.stdout)) throw new NotRun(`Xvfb does not start: ${said.stderr.trim()}`);
    return await visit({
      DISPLAY: `:${said.stdout.trim()}`,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
    });
  } finally {
    stop();
    await ended.catch(() => {});
  }
}

/**
 * @template T
 * @param {string} address of the driver @param {string} binary
 * @param {(page: WebKitPage, version: string) => Promise<T>} visit
 * @returns {Promise<T>}
 * @see https://www.w3.org/TR/webdriver2/
 */
async function withSession(address, binary, visit) {
  /** @param {string} method @param {string} path @param {object} [body] */
  const ask = async (method, path, body) => {
    const sent = body ? { body: JSON.stringify(body) } : {};
    const response = await fetch(`${address}/session${path}`, { method, ...sent });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebKit's driver: ${value?.error}: ${value?.message}`);
    return value;
  };
  const options = { binary, args: ['--automation'] };
  const asked = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId, capabilities } = await ask('POST', '', { capabilities: asked });
  /** @param {string} method @param {string} [path] @param {object} [body] */
  const own = (method, path = '', body) => ask(method, `/${sessionId}${path}`, body);
  try {
    await own('POST', '/window/rect', { width: 1400, height: 1000 });
    const page = {
      goto: (/** @type {string} */ url) => own('POST', '/url', { url }),
      evaluate: (/** @type {string} */ expression) =>
        own('POST', '/execute/sync', { script: `return ${expression}`, args: [] }),
      screenshot: () => own('GET', '/screenshot'),
    };
    return await visit(page, capabilities.browserVersion);
  } finally {
    await own('DELETE').catch(() => {});
  }
}
