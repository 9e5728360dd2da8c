import { inspect } from '../../index';
import resume from './resume.json';

/** What `inspect` reports about options only, as `path: reason`. */
export const advice = (argument: unknown, meta: object = {}) =>
  inspect({ ...resume, meta }, argument as object)
    .filter(({ path }) => /^(options|meta)\b/.test(path))
    .map(({ path, reason }) => `${path}: ${reason}`);
