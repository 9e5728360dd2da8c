// Own code, because execa only stops the program itself, and tree-kill runs another program to list processes.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

const isWindows = process.platform === 'win32';

/** A program that communicates through file descriptors 3 and 4 and reports errors on standard error. */
export interface ProcessTree {
  child: ChildProcess;
  complaints: Readable;
  to: Writable;
  from: Readable;
}

/** Starts a program in its own process group. @throws {Error} from the system if the file is not a program */
export function startTree(executablePath: string, args: string[]): ProcessTree {
  const child = spawn(executablePath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // Own process group: it can be stopped as a whole, and Ctrl+C only reaches us.
    detached: !isWindows,
    windowsHide: true,
    env: process.env,
  });
  const [, , complaints, to, from] = child.stdio;
  return {
    child,
    complaints: complaints as Readable,
    to: to as Writable,
    from: from as Readable,
  };
}

/** Kills a program and its children. Does nothing if it has already exited. */
export function endTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  if (isWindows) {
    const args = ['/pid', String(pid), '/T', '/F'];
    spawnSync('taskkill', args, { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already exited.
  }
}
