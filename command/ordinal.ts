#!/usr/bin/env node
import { messageOf } from './mistake';
import { sayMistake } from './output/say';
import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads our output may stop early, such as `head`.
  if (error.code === 'EPIPE') process.exit(0);
  sayMistake(`cannot write to standard output: ${messageOf(error)}`);
  process.exit(1);
});

// Messages that nobody reads do not stop the work.
process.stderr.on('error', () => {});

run(process.argv.slice(2)).then((code) => {
  // Not `process.exit`: what was written to a pipe may still be on its way.
  process.exitCode = code;
});
