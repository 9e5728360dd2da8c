import { messageOf } from './mistake';
import { sayMistake } from './output/say';
import { run } from './run';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of our output may stop early, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  sayMistake(`cannot write to standard output: ${messageOf(error)}`);
  process.exit(1);
});

// Keep working if nobody reads the messages.
process.stderr.on('error', () => {});

run(process.argv.slice(2)).then((code) => {
  // Not `process.exit`: output to a pipe may still be pending.
  process.exitCode = code;
});
