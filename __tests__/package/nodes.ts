// The versions of Node to run the theme with, and their paths.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const running = Number(process.versions.node.split('.')[0]);

/** The node of today for its own version, this folder's optional dependencies for the others. */
const binaryOf = (major: number) =>
  major === running
    ? process.execPath
    : join(__dirname, 'node_modules', `node-${major}`, 'bin', 'node');

export const nodes = [18, 20, 22, 24].map((major) => {
  const binary = binaryOf(major);
  return { major, binary, installed: existsSync(binary) };
});

/** Here the optional dependencies do exist, so that one which is not installed is a failure. */
export const allMustRun =
  Boolean(process.env.CI) && process.platform === 'linux' && process.arch === 'x64';
