import { options } from '../options/options';
import { basics, profile, reference, resume } from '../resume/fields';
import { home } from '../resume/location';
import { address } from '../resume/kinds/text';

/** The kinds that the chooser treats specially. They are passed in, because the chooser is loaded lazily. */
export const tables = { resume, options, basics, profile, reference, home, address };

export type Tables = typeof tables;
