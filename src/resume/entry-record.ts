import type { Fields } from './kind';
import { others } from './others';
import { record, type RecordForm } from './record';

/** A record whose other keys are its author's own. */
export const entry = <const F extends Fields>(fields: F, form: RecordForm = {}) =>
  record(fields, { rests: [others], ...form });
