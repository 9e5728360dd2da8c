import type { CheckName } from '../resume/account';
import { readOtherwise, type Kind } from '../resume/kinds/field-kind';

/** An option whose value is also validated later, for messages of `inspect`. */
export const checked = <T>(kind: Kind<T>, check: CheckName): Kind<T> =>
  readOtherwise(kind, (value, reading, path) => {
    const read = kind.read(value, reading, path);
    if (read !== kind.nothing) reading.account?.check(check, read, path);
    return read;
  });
