import { setTimeout } from 'node:timers/promises';
import { browserArguments } from './browser-arguments';
import { atEnd } from './ending';
import { Pipe } from './pipe';
import { endTree, startTree, type ProcessTree } from './process-tree';
import { makeProfile, removeProfile } from './profile';

/** Milliseconds to wait for a browser to exit. */
const patience = 3000;
/** Limit on the error output to keep, in characters. */
const complaintLength = 20_000;

/** A browser's process with its own temporary profile. */
export interface BrowserProcess {
  pipe: Pipe;
  /** Stops it and removes the folder. Pending calls fail with the reason. */
  end(reason: Error): Promise<void>;
}

/**
 * Starts the process of a browser. It is stopped, and its profile removed, when this process ends at the latest.
 * If it exits on its own, pending calls fail with the reason.
 */
export function startProcess(executablePath: string, sandbox: boolean): BrowserProcess {
  const profile = makeProfile(executablePath);
  let tree: ProcessTree | undefined;
  const clear = (): void => {
    if (tree) endTree(tree.child);
    // If this fails, it is tried again on exit.
    if (removeProfile(profile)) forget();
  };
  const forget = atEnd(clear);
  try {
    tree = startTree(executablePath, browserArguments(profile, sandbox));
  } catch (error) {
    clear();
    throw error;
  }
  const { child, to, from } = tree;
  const pipe = new Pipe(to, from);
  const gone = endOf(tree).then((reason) => {
    pipe.fail(new Error(reason));
    clear();
  });
  const end = async (reason: Error): Promise<void> => {
    pipe.fail(reason);
    endTree(child);
    await Promise.race([gone, setTimeout(patience, undefined, { ref: false })]);
    clear();
  };
  return { pipe, end };
}

/** Why a program exited or did not start: the relevant line of its error output, or its exit code. */
function endOf({ child, complaints }: ProcessTree): Promise<string> {
  let complaint = '';
  complaints.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, complaintLength);
  });
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (code, signal) => {
      const lines = complaint.split('\n').filter((line) => line.trim());
      const fatal = lines.find((line) => /error while|FATAL|sandbox/i.test(line));
      const said = fatal ?? (signal ? null : lines[0]);
      resolve(said?.trim() ?? `it exited with ${signal ?? `code ${code}`}`);
    });
  });
}
