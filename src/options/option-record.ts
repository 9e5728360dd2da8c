import { kindOf, namesOf, type Fields } from '../resume/kinds/field-kind';
import { record } from '../resume/kinds/record';
import type { Spellings } from '../resume/account';

/** The name of the field that a key means; undefined if there is none. */
export const ownName = (fields: Fields | undefined, key: string): string | undefined =>
  Object.entries(fields ?? {}).find(([name, field]) => namesOf(name, field).includes(key))?.[0];

/** All names and aliases of a record's fields. */
export const spellingsOf = (fields: Fields | undefined, within = ''): Spellings =>
  Object.entries(fields ?? {}).flatMap(([name, field]) =>
    namesOf(name, field).map((spelling) => [spelling, within + name] as const),
  );

/** All names of nested fields: both `size` and `pageSize` mean `page.size`. */
const innerSpellingsOf = (fields: Fields): Spellings =>
  Object.entries(fields).flatMap(([name, field]) =>
    spellingsOf(kindOf(field).fields, `${name}.`).flatMap(
      ([spelling, meant]) =>
        [
          [spelling, meant],
          [name + spelling, meant],
        ] as const,
    ),
  );

/**
 * A record of options, read as tolerantly as the résumé itself. Unknown keys are reported with a suggestion.
 * @param reasons messages for known keys that have no effect here; an empty message reports nothing
 */
export const optionRecord = <const F extends Fields>(
  fields: F,
  reasons: Readonly<Record<string, string>> = {},
) =>
  record(fields, {
    verb: 'used',
    tell: (key, path, account) => {
      const known = () => [...spellingsOf(fields), ...innerSpellingsOf(fields)];
      if (!Object.hasOwn(reasons, key))
        account.add(account.misspelt(path, 'unknown option', key, known));
      else if (reasons[key]) account.leaveOut(path, reasons[key]);
    },
  });
