import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import * as theme from '../../index';
import { root } from './documents';

const { render } = theme;
export const sample = JSON.parse(readFileSync(join(root, 'resume.json'), 'utf8'));

/** A page is too long for a message. */
export const isPage = (html: unknown): boolean => html === render(sample);

/** What the last example wrote to a file. */
export const written = new Map<string, string>();

/** In the place of what an example imports. */
const modules: Readonly<Record<string, unknown>> = {
  'jsonresume-theme-ordinal': theme,
  // The built one is tested as a package.
  'jsonresume-theme-ordinal/lazy': { render: async (resume: unknown) => render(resume) },
  '../resume.json': { default: sample },
  '../../resume.json': { default: sample },
  'node:fs': {
    readFileSync: () => JSON.stringify(sample),
    writeFileSync: (name: string, text: string) => written.set(name, text),
  },
};

function load(name: string): unknown {
  if (!Object.hasOwn(modules, name)) throw new Error(`No module for examples: ${name}`);
  return modules[name];
}

export interface Element {
  type: string;
  props: Record<string, unknown>;
}
const h = (type: string, props: Record<string, unknown>): Element => ({ type, props });

/** Runs an example as a module of its own. @returns what it exports */
export function runExample(code: string, language: string): Record<string, unknown> {
  const isTypeScript = language === 'ts';
  const { code: script } = transformSync(code, {
    jsc: {
      target: 'es2022',
      parser: isTypeScript ? { syntax: 'typescript' } : { syntax: 'ecmascript', jsx: true },
      transform: { react: { runtime: 'classic', pragma: 'h' } },
    },
    module: { type: 'commonjs', noInterop: true },
  });
  const exports: Record<string, unknown> = {};
  // What the text around an example takes for granted.
  new Function('require', 'exports', 'resume', 'h', `{ ${script} }`)(load, exports, sample, h);
  return exports;
}
