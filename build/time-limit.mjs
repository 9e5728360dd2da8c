import { writeSync } from 'node:fs';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';

/** Milliseconds for `late` to end the process in good order. */
const grace = 2000;

/**
 * Calls `late` when the process is still at work after so many seconds, and kills it if that cannot be called.
 * A thread of its own keeps the time, because a timer here would not fire while a render is stuck.
 * @param {number} seconds @param {string} message for stderr, one line @param {() => void} late
 */
export function limitTime(seconds, message, late) {
  const clock = new Worker(new URL(import.meta.url), { workerData: { seconds, message } });
  clock.once('message', late);
  clock.unref();
}

if (!isMainThread && workerData?.seconds) {
  const { seconds, message } = workerData;
  setTimeout(() => {
    writeSync(2, `${message}\n`);
    parentPort?.postMessage('late');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), grace);
  }, seconds * 1000);
}
