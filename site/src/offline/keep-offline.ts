/** Whether service workers are allowed: on https, and on hosts that browsers trust, such as `localhost`. */
const mayWork = (): boolean =>
  import.meta.env.PROD && window.isSecureContext && 'serviceWorker' in navigator;

/** Runs low-priority work after the page is loaded, when the browser is idle. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 1000);
};

const saves = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  // Pictures come last, and are skipped if the user wants to save data.
  if (!saves()) active?.postMessage('pictures');
}

/** Stores the built site in the browser, so that it works offline. Never throws. */
export function keepOffline(): void {
  if (!mayWork()) return;
  const start = () => whenIdle(() => void register().catch(() => {}));
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
