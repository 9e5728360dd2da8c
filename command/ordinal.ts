#!/usr/bin/env node
import { run } from './run';

// Whoever reads our output may stop early, such as `head`.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? 0 : 1);
});

run(process.argv.slice(2)).then((code) => {
  // Not `process.exit`: what was written to a pipe may still be on its way.
  process.exitCode = code;
});
