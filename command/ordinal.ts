#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later cache compiled code in the temporary folder, which makes the next start faster.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

void import('./main');
