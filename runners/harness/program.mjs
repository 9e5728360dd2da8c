// Starts programs and makes sure that they end. Own code, because execa only stops the program itself, but not the
// browsers and workers that it started.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Circumstances
 * @property {string} folder the working directory
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {number} [seconds] @default 60
 *
 * @typedef {object} Said
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Running programs, which end with this process, however that ends.
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set();
process.once('exit', () => running.forEach(killGroup));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(1));
}

/**
 * Starts a program in its own process group, so that its browsers and workers end with it.
 * @param {string} program @param {string[]} args @param {Circumstances} circumstances
 */
export function startProgram(program, args, { folder, env = {} }) {
  const child = spawn(program, args, {
    cwd: folder,
    // No colours, because the output is compared; CI is always set, because it changes what tools do.
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child.once('close', () => running.delete(child)));
  /** @type {Said} */
  const said = { stdout: '', stderr: '' };
  // A multi-byte character can be split between two chunks.
  child.stdout.setEncoding('utf8').on('data', (text) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said.stderr += text));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${program} cannot be started: ${error.message}`)),
    );
    child.once('close', resolve);
  });
  ended.catch(() => {});
  return { said, ended, stop: () => killGroup(child) };
}

/**
 * Runs a program until it ends.
 * @param {string} program @param {string[]} args @param {Circumstances} circumstances
 * @returns {Promise<Said>}
 * @throws {Error} if it fails or exceeds the time limit
 */
export async function runProgram(program, args, { seconds = 60, ...circumstances }) {
  const { said, ended, stop } = startProgram(program, args, circumstances);
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    stop();
  }, seconds * 1000);
  const code = await ended.finally(() => clearTimeout(clock));
  const command = [program, ...args].map((part) => part.split(/[\\/]node_modules[\\/]/).at(-1));
  if (late)
    throw new Error(`${command.join(' ')}: not done after ${seconds} s. ${lastLines(said)}`);
  if (code !== 0) throw new Error(`${command.join(' ')}: exit ${code}. ${lastLines(said)}`);
  return said;
}

/** Of both streams, because compilers print errors to one and then fail on the other. @param {Said} said */
const lastLines = ({ stdout, stderr }) =>
  [stdout, stderr]
    .map((text) => text.trim().split('\n').slice(-12).join('\n'))
    .join('\n')
    .trim();

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has already exited.
  }
}
