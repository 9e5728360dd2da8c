import { options } from '../options/options';
import { basics, profile, reference, resume } from '../resume/fields';
import { home } from '../resume/location';
import { address } from '../resume/kinds/text';

/** The kinds that the chooser must know one by one. It is a part of its own: they are handed to it. */
export const tables = { resume, options, basics, profile, reference, home, address };

export type Tables = typeof tables;
