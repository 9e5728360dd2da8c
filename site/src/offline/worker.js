// The service worker of the site. The build replaces VERSION, FILES and PICTURES.
// @ts-nocheck
const prefix = `ordinal ${self.registration.scope} `;
const name = prefix + VERSION;
/** The URL of a file; `index.html` has that of its folder. */
const addressOf = (path) =>
  new URL(path === 'index.html' ? './' : path, self.registration.scope).href;

/** Browsers reject redirected responses for page loads. */
const plain = async (response) =>
  response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;

/**
 * Caches a file of this version; one with a hash in its name can come from the previous version. Each is stored
 * immediately, because responses that are not read block their connection.
 */
async function keep(cache, path, integrity) {
  const address = addressOf(path);
  const known = integrity ? undefined : await caches.match(address);
  if (known) return cache.put(address, known);
  const response = await fetch(address, integrity ? { integrity, cache: 'no-cache' } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return cache.put(address, await plain(response));
}

/** All or nothing: if a file is missing, the new version is not installed. */
async function install() {
  const cache = await caches.open(name);
  const files = Object.entries(FILES);
  try {
    for (let at = 0; at < files.length; at += 12)
      await Promise.all(files.slice(at, at + 12).map((file) => keep(cache, ...file)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function removeOld() {
  const names = (await caches.keys()).filter((old) => old.startsWith(prefix) && old !== name);
  await Promise.all(names.map((old) => caches.delete(old)));
  await self.clients.claim();
}

/** One after the other; those that fail are skipped. */
async function fetchPictures() {
  const cache = await caches.open(name);
  for (const path of PICTURES) {
    if (!(await cache.match(addressOf(path)))) await cache.add(addressOf(path)).catch(() => {});
  }
}

/** Activates a new version when the only open page is reloaded. With more pages open, they have to be closed first. */
async function tookOver() {
  const { waiting } = self.registration;
  // Without the frame that measures pages.
  const pages = (await self.clients.matchAll()).filter(
    ({ frameType }) => frameType === 'top-level',
  );
  if (!waiting || pages.length > 1) return false;
  waiting.postMessage('take over');
  return true;
}

async function answer(request) {
  const isPage = request.mode === 'navigate';
  if (isPage && (await tookOver())) return new Response('', { headers: { refresh: '0' } });
  const address = request.url.replace(/#.*$/, '').replace(/\/index\.html(?=$|\?)/, '/');
  const cache = await caches.open(name);
  return (await cache.match(address, { ignoreSearch: isPage })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(removeOld()));
self.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(self.skipWaiting());
  if (event.data === 'pictures') event.waitUntil(fetchPictures());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(self.registration.scope))
    event.respondWith(answer(request));
});
