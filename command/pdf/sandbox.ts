import type { Machine } from './places.mjs';

/** Files and variables that a container has. */
const containerFiles = ['/.dockerenv', '/run/.containerenv'];
const containerVariables = ['container', 'KUBERNETES_SERVICE_HOST'];

/** Browsers refuse to use their sandbox as root on Linux. */
export const isRoot = ({ platform }: Machine, user = process.getuid?.()): boolean =>
  platform === 'linux' && user === 0;

/** Many containers do not allow a sandbox; browsers fail with different messages. */
export const isContainer = ({ platform, env, isFile }: Machine): boolean =>
  platform === 'linux' &&
  (containerFiles.some(isFile) || containerVariables.some((name) => Boolean(env[name])));

/** Whether a browser that did not start says that it was for its sandbox, which newer Ubuntus forbid to many. */
export const isSandboxError = (error: unknown): boolean => /sandbox|namespace/i.test(String(error));

/** What the user is told. */
export const sandboxNote = (reason: string): string =>
  `The browser runs without its sandbox, because ${reason}.`;
