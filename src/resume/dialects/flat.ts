import type { Dialect } from './dialect';

/** A résumé whose person stands at the top, or in a record of another name than `basics`. */
export const flat: Dialect = {
  name: 'a résumé without basics',
  within: '',
  sections: {},
  custom: null,
  person: [],
  personNames: {},
  texts: {},
  home: null,
  technical: { top: [], person: [], section: [], item: [] },
};
