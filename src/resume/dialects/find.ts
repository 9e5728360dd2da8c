import { isRecord, itemsOf, keysOf, property } from '../shape';
import type { Dialect } from './dialect';
import { at, type Fields } from './mapping';
import { isSectionRecord } from './section';

/** The dialect that a résumé is written in; undefined for none. Its table is loaded when it is met. */
export function dialectOf(source: Fields): Dialect | undefined {
  const found = dialects.find(({ is }) => is(source));
  return found?.read();
}

interface Known {
  is: (source: Fields) => boolean;
  read: () => Dialect;
}

const hasList = (source: Fields, ...paths: string[]): boolean =>
  paths.some((path) => Array.isArray(at(source, path)));

/** Whether a record of sections, some of which may be in maps of their own. */
const hasSections = (value: unknown, depth = 0): boolean =>
  isRecord(value) &&
  keysOf(value).some((key) => {
    const section = property(value, key);
    if (isSectionRecord(section) || typeof property(section, 'content') === 'string') return true;
    return depth < 1 && hasSections(section, depth + 1);
  });

const dialects: readonly Known[] = [
  {
    is: ({ sections, customSections }) =>
      hasSections(sections) ||
      (Array.isArray(customSections) && itemsOf(customSections).some(isSectionRecord)),
    read: () => (require('./reactive-resume') as typeof import('./reactive-resume')).dialect,
  },
  {
    // The skills or jobs of a plain résumé may be a map, in which `items` is a name like others.
    is: (source) =>
      keysOf(source).some((key) => {
        const section = property(source, key);
        const isMade = ['heading', 'visible', 'enable'].some(
          (name) => property(section, name) !== undefined,
        );
        return isMade && Array.isArray(property(section, 'items'));
      }),
    read: () => (require('./reactive-resume-2') as typeof import('./reactive-resume-2')).dialect,
  },
  {
    is: (source) =>
      /^fresh\b/i.test(String(textOf(at(source, 'meta.format')))) ||
      hasList(
        source,
        'employment.history',
        'education.history',
        'service.history',
        'skills.sets',
      ) ||
      hasList(source, 'affiliation.history'),
    read: () => (require('./fresh') as typeof import('./fresh')).dialect,
  },
  {
    is: ({ basics }) => ['karma', 'followers'].some((key) => property(basics, key) !== undefined),
    read: () => (require('./gitconnected') as typeof import('./gitconnected')).dialect,
  },
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
