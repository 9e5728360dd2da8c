import { resume as resumeKind, type Resume } from '../../resume/fields';
import { kindOf, type Kind } from '../../resume/kinds/field-kind';
import { address } from '../../resume/kinds/text';
import { valuesIn } from '../../text/contacts/contacts';
import { pictureSource } from '../../text/contacts/image';
import { relativeHref } from '../../text/contacts/relative-url';
import { safeHref } from '../../text/contacts/url';
import { baseOf } from './base';

/** An address that the page does not show, and the field that holds it. */
export interface Unfollowed {
  container: object;
  key: string;
  /** The field's path, in the schema's names. */
  path: string;
  reason: string;
}

const reasons = {
  path: 'relative URL without a base; set meta.canonical or basics.url to an https URL',
  picture: 'unsupported image',
};

/** All relative URLs that cannot be resolved, and the picture if it cannot be shown. */
export function unfollowed(resume: Resume): Unfollowed[] {
  const { basics, meta } = resume;
  const base = baseOf(meta.canonical, valuesIn('url', basics.url).at(0)?.value ?? '');
  const found: Unfollowed[] = [];
  const picture = (container: object, key: string, path: string, typed: string): void => {
    if (pictureSource(typed, base) !== '') return;
    const reason = relativeHref(typed, '') === null ? reasons.picture : reasons.path;
    found.push({ container, key, path, reason });
  };
  const walk = (kind: Kind<unknown>, value: unknown, path: string): void => {
    if (value === kind.nothing) return;
    if (Array.isArray(value)) {
      if (kind.item) value.forEach((item, index) => walk(kind.item!, item, `${path}[${index}]`));
    } else if (kind.fields) {
      const record = value as Record<string, unknown>;
      for (const [key, field] of Object.entries(kind.fields)) {
        const [inner, at] = [kindOf(field), path ? `${path}.${key}` : key];
        const typed = record[key];
        if (inner !== address) walk(inner, typed, at);
        else if (typeof typed !== 'string' || !typed) continue;
        else if ((record as object) === basics && key === 'image') picture(record, key, at, typed);
        // An address without a text is shown as typed.
        else if (namesItself(record, key)) continue;
        else if (!safeHref(typed) && relativeHref(typed, base) === '')
          found.push({ container: record, key, path: at, reason: reasons.path });
      }
    }
  };
  walk(resumeKind, resume, '');
  return found;
}

/** Whether no name or title belongs to an address, so that it is its own text. */
const namesItself = (record: Record<string, unknown>, key: string): boolean =>
  !['name', 'title', 'organization', 'institution', 'username', 'position'].some(
    (name) => typeof record[name] === 'string' && record[name] !== '' && key !== name,
  ) || ['canonical', '$schema', 'github'].includes(key);
