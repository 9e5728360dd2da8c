#!/usr/bin/env node
import { run } from './run';

run(process.argv.slice(2)).then((code) => {
  // Not `process.exit`: what was written to a pipe may still be on its way.
  process.exitCode = code;
});
