import type { ThemeOptions } from '../../index';
import { Mistake } from '../mistake';
import { shown } from '../output/printable';
import { fieldIn, isRecord, type Fields } from './fields';
import { namesOf, optionNamed } from './option-names';
import { valueOf } from './option-value';

/** A parsed `--set`. */
export interface Setting {
  /** @example ['page', 'pages'] */
  path: string[];
  value: unknown;
}

/** Keys that would reach Object.prototype. */
const refused = ['__proto__', 'constructor', 'prototype'];

/** Parses `name=value`. @throws {Mistake} for another form or an unknown option */
export function settingOf(typed: string): Setting {
  const [name = '', ...rest] = typed.split('=');
  const steps = name.split('.').map((step) => step.trim());
  if (!rest.length || steps.includes('')) {
    throw new Mistake(`--set ${shown(typed)}: use name=value, such as --set font=serif`);
  }
  if (steps.some((step) => refused.includes(step))) {
    throw new Mistake(`--set ${shown(name)}: unknown option`);
  }
  const path = [optionNamed(steps[0]!), ...steps.slice(1)];
  return { path, value: valueOf(path, rest.join('=')) };
}

/**
 * The options for all settings. An option with parts, such as `page`, starts with the résumé's parts, because an option
 * replaces the résumé's as a whole.
 * @param variant the selected variant, whose options override those of the résumé
 */
export function setOptions(
  resume: unknown,
  variant: string,
  settings: readonly Setting[],
): ThemeOptions {
  const options: Fields = {};
  for (const { path, value } of settings) {
    const [name, ...steps] = path as [string, ...string[]];
    if (!steps.length) options[name] = value;
    else {
      if (!isRecord(options[name])) options[name] = copyOf(ownOption(resume, variant, name));
      put(options[name] as Fields, steps, value);
    }
  }
  return options;
}

/** The value of an option in the résumé. */
function ownOption(resume: unknown, variant: string, name: string): unknown {
  const own = fieldIn(resume, 'meta', 'themeOptions');
  const sources = variant ? [fieldIn(own, 'variants', variant), own] : [own];
  // Other themes put section labels outside of their options, and this theme also reads them there.
  if (name === 'labels') sources.push({ labels: fieldIn(resume, 'meta', 'sectionLabels') });
  const said = sources.flatMap((source) => namesOf(name).map((each) => fieldIn(source, each)));
  return said.find((value) => value !== undefined);
}

const copyOf = (value: unknown): Fields => (isRecord(value) ? structuredClone(value) : {});

function put(record: Fields, steps: readonly string[], value: unknown): void {
  let inner = record;
  for (const step of steps.slice(0, -1)) {
    const known = Object.hasOwn(inner, step) ? inner[step] : undefined;
    inner = (inner[step] = isRecord(known) ? known : {}) as Fields;
  }
  inner[steps.at(-1)!] = value;
}
