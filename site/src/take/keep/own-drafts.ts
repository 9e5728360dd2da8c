import sample from '../../../../resume.json?raw';
import { createDrafts } from './drafts';
import { store } from './store';

/** The visitor's drafts, in this browser. */
export const drafts = createDrafts(store, sample);
