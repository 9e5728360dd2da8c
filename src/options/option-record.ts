import { kindOf, namesOf, type Fields } from '../resume/kinds/field-kind';
import { record } from '../resume/kinds/record';
import type { Spellings } from '../resume/account';

/** The name of the field that a key stands for; undefined when it is none. */
export const ownName = (fields: Fields | undefined, key: string): string | undefined =>
  Object.entries(fields ?? {}).find(([name, field]) => namesOf(name, field).includes(key))?.[0];

/** Every name of a record's fields. */
export const spellingsOf = (fields: Fields | undefined, within = ''): Spellings =>
  Object.entries(fields ?? {}).flatMap(([name, field]) =>
    namesOf(name, field).map((spelling) => [spelling, within + name] as const),
  );

/** Every name of the fields of a record's records: `size`, and `page.size`, for what is `page.size`. */
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
 * A record of options: read as tolerantly as those of a résumé; its account of what is not read
 * says which name was probably meant.
 * @param reasons why some names mean nothing here; empty where they are no mistakes
 */
export const optionRecord = <const F extends Fields>(
  fields: F,
  reasons: Readonly<Record<string, string>> = {},
) =>
  record(fields, {
    verb: 'followed',
    tell: (key, path, account) => {
      const known = () => [...spellingsOf(fields), ...innerSpellingsOf(fields)];
      if (!Object.hasOwn(reasons, key))
        account.add(account.misspelt(path, 'not an option', key, known));
      else if (reasons[key]) account.leaveOut(path, reasons[key]);
    },
  });
