/** No window, no first-run dialogs, and no network requests by the browser itself. */
const always = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-breakpad',
  '--mute-audio',
  // Containers have little shared memory.
  '--disable-dev-shm-usage',
  // No dialog about the keychain.
  '--password-store=basic',
  '--use-mock-keychain',
];

/** The arguments for a browser that is controlled through a pipe. */
export const browserArguments = (profile: string, sandbox: boolean): string[] => [
  ...always,
  ...(sandbox ? [] : ['--no-sandbox']),
  `--user-data-dir=${profile}`,
  'about:blank',
];
