import type { Machine } from './places.mjs';

/** Files and variables that a container has. */
const containerFiles = ['/.dockerenv', '/run/.containerenv'];
const containerVariables = ['container', 'KUBERNETES_SERVICE_HOST'];

/** Why a browser's sandbox cannot work here, as the end of a sentence; null: it may. */
export function sandboxObstacle(
  { platform, env, isFile }: Machine,
  user = process.getuid?.(),
): string | null {
  if (platform !== 'linux') return null;
  if (user === 0) return 'it was started by root';
  const isContainer =
    containerFiles.some(isFile) || containerVariables.some((name) => Boolean(env[name]));
  return isContainer ? 'this is a container' : null;
}

/** Whether a browser that did not start says that it was for its sandbox, which newer Ubuntus forbid to many. */
export const isSandboxError = (error: unknown): boolean => /sandbox|namespace/i.test(String(error));

/** What the user is told. */
export const sandboxNote = (obstacle: string): string =>
  `The browser prints without its sandbox, since ${obstacle}.`;
