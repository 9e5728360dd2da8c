import { readOtherwise, type Kind } from '../resume/kind';

/** Names of the checks that run after all options are read. */
export type CheckName =
  'language' | 'colors' | 'margin' | 'pages' | 'variant' | 'labels' | 'sectionName' | 'sections';

/** An option whose value is also validated later, for messages of `inspect`. */
export const checked = <T>(kind: Kind<T>, check: CheckName): Kind<T> =>
  readOtherwise(kind, (value, reading, path) => {
    const read = kind.read(value, reading, path);
    if (read !== kind.nothing) reading.account?.check(check, read, path);
    return read;
  });
