/** Without a window, without first steps, and without asking the network for anything but what a page asks for. */
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
  // No question about a keychain.
  '--password-store=basic',
  '--use-mock-keychain',
];

/** What a browser is started with, to print by what comes over its pipe. */
export const browserArguments = (profile: string, sandbox: boolean): string[] => [
  ...always,
  ...(sandbox ? [] : ['--no-sandbox']),
  `--user-data-dir=${profile}`,
  'about:blank',
];
