import type { Machine } from './places.mjs';

/** Files that only exist in containers. */
const containerFiles = ['/.dockerenv', '/run/.containerenv'];
const containerVariables = ['container', 'KUBERNETES_SERVICE_HOST'];

/** Browsers refuse to use their sandbox as root on Linux. */
export const isRoot = ({ platform }: Machine, user = process.getuid?.()): boolean =>
  platform === 'linux' && user === 0;

/** Many containers do not allow a sandbox; browsers fail with different messages. */
export const isContainer = ({ platform, env, isFile }: Machine): boolean =>
  platform === 'linux' &&
  (containerFiles.some(isFile) || containerVariables.some((name) => Boolean(env[name])));

/** Whether a browser failed to start because of its sandbox, which recent Ubuntu versions forbid to many programs. */
export const isSandboxError = (error: unknown): boolean => /sandbox|namespace/i.test(String(error));

/** The note for the user. */
export const sandboxNote = (reason: string): string =>
  `The browser runs without its sandbox, because ${reason}.`;
