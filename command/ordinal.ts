#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep what they compiled, in the system's folder for temporary files: the next start is quicker.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

void import('./main');
