import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { browserArguments } from './browser-arguments';
import { atEnd } from './ending';
import { Pipe } from './pipe';
import { makeProfile, removeProfile } from './profile';

const isWindows = process.platform === 'win32';
/** Milliseconds for a browser to be gone after it was ended, and characters of what it complains about. */
const [patience, complaintLength] = [3000, 20_000];

/** A browser's process, with a folder of its own for what it writes. */
export interface BrowserProcess {
  pipe: Pipe;
  /** Ends it, and removes the folder. Whoever waits for an answer is told the reason. */
  end(reason: Error): Promise<void>;
}

/**
 * Starts the process of a browser. It is ended, and its folder removed, with this one at the latest.
 * One that does not start, or ends by itself, lets the calls in its pipe fail with the reason.
 */
export function startProcess(executablePath: string, sandbox: boolean): BrowserProcess {
  const profile = makeProfile(executablePath);
  const child = spawn(executablePath, browserArguments(profile, sandbox), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of processes that can be ended as one. And what Ctrl+C ends is ended by us.
    detached: !isWindows,
    windowsHide: true,
    env: process.env,
  });
  const [, , complaints, to, from] = child.stdio as unknown as [
    null,
    null,
    Readable,
    Writable,
    Readable,
  ];
  const pipe = new Pipe(to, from);
  let complaint = '';
  complaints.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, complaintLength);
  });

  const clear = (): void => {
    endTree(child);
    // Else it is tried again when this process ends; a temporary folder is no reason to fail.
    if (removeProfile(profile)) forget();
  };
  const forget = atEnd(clear);
  const gone = new Promise<void>((resolve) => {
    const end = (reason: string): void => {
      pipe.fail(new Error(reason));
      clear();
      resolve();
    };
    child.once('error', ({ message }) => end(message));
    child.once('close', (code, signal) => end(reasonOf(complaint, code, signal)));
  });
  const end = async (reason: Error): Promise<void> => {
    pipe.fail(reason);
    endTree(child);
    let timer;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    await Promise.race([gone, late]);
    clearTimeout(timer);
    clear();
  };
  return { pipe, end };
}

/** Ends a browser with all of its processes. */
function endTree({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}

/** Why a browser ended: the line of its complaints that says so, or how it did. */
function reasonOf(complaint: string, code: number | null, signal: string | null): string {
  const lines = complaint.split('\n').filter((line) => line.trim());
  const fatal = lines.find((line) => /error while|FATAL|sandbox/i.test(line));
  const said = fatal ?? (signal ? null : lines[0]);
  return said?.trim() ?? `it ended with ${signal ?? `code ${code}`}`;
}
