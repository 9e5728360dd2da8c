// Checks which scripts run in served pages, and what they request.
import { openChromium } from './chromium.mjs';

/** Installed before the page's own scripts, so only scripts in the page can call these functions. */
function watch() {
  /** @type {string[]} */
  const ran = [];
  Object.defineProperty(globalThis, 'ran', { value: ran });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval']) {
    Object.defineProperty(globalThis, name, { value: () => ran.push(name) });
  }
}

/** Triggers events, and lists everything in the page that can run. Uses nothing from outside this function. */
function touchAll() {
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle']) {
      element.dispatchEvent(new Event(type));
    }
  }
  const scripts = [...document.scripts]
    .filter(({ type }) => type !== 'application/ld+json')
    // Numbers are replaced, because a tool may number its own scripts differently each time.
    .map(({ src, textContent }) => `script ${src} ${textContent}`.replace(/\d+/g, '0'));
  const handlers = [...document.querySelectorAll('*')].flatMap(({ localName, attributes }) =>
    [...attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (/href|src|action|data$/i.test(name) && /^\W*javascript:/i.test(value)),
      )
      .map(({ name, value }) => `<${localName} ${name}="${value}">`),
  );
  const foreign = [...document.querySelectorAll('iframe, object, embed, form, base, svg, math')];
  return [
    .../** @type {any} */ (globalThis).ran.map((/** @type {string} */ name) => `${name}()`),
    ...scripts,
    ...handlers,
    ...foreign.map(({ localName }) => `<${localName}>`),
  ];
}

/**
 * What runs or could run in a page, and which other hosts it contacts.
 * @param {string} address
 * @returns {Promise<{ runs: string[], asks: string[] }>}
 */
export async function runsAndAsks(address) {
  const page = await (await openChromium()).newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  try {
    await page.evaluateOnNewDocument(watch);
    await page.goto(address, { waitUntil: 'load' });
    const runs = await page.evaluate(touchAll);
    const { host } = new URL(address);
    const own = /^(data|about|blob):/;
    return {
      runs,
      asks: asked.filter((url) => !own.test(url) && new URL(url).host !== host),
    };
  } finally {
    await page.close();
  }
}
