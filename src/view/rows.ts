import type { Item } from '../resume/fields';
import type { Text } from '../text/html';
import { inline } from '../text/markdown';
import type { Context } from './context';
import { listed, separated } from './entry';
import type { Row } from './view';

/** Skills; those that share a name form one block, a row a level. */
export function composeSkills(
  skills: readonly Item<'skills'>[],
  context: Context,
  title: string,
): Row[] {
  const rows = [...byName(skills)].flatMap(([name, group]) => {
    const levels = group.map(({ level, keywords }) =>
      row({ label: inline(level), values: listed(keywords, context) }),
    );
    if (name && name.toLowerCase() === title.toLowerCase()) return levels;
    if (group.length > 1 && name) return [row({ label: inline(name), rows: levels })];
    return group.map((skill) =>
      row({
        label: inline(skill.name || skill.level),
        level: skill.name ? inline(skill.level) : '',
        values: listed(skill.keywords, context),
      }),
    );
  });
  return withoutLoneLabels(rows, context);
}

export const composeInterests = (items: readonly Item<'interests'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ name, keywords }) =>
      row({ label: inline(name), values: listed(keywords, context) }),
    ),
    context,
  );

export const composeLanguages = (items: readonly Item<'languages'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ language, fluency }) => row({ label: inline(language), values: inline(fluency) })),
    context,
  );

const row = (parts: Partial<Row>): Row => ({
  label: '',
  level: '',
  values: '',
  rows: [],
  ...parts,
});

function byName(skills: readonly Item<'skills'>[]): Map<string, Item<'skills'>[]> {
  const groups = new Map<string, Item<'skills'>[]>();
  for (const skill of skills) {
    const group = groups.get(skill.name);
    if (group) group.push(skill);
    else groups.set(skill.name, [skill]);
  }
  return groups;
}

/** Several names in a row with nothing beside them read as one list. */
function withoutLoneLabels(rows: readonly Row[], { locale }: Context): Row[] {
  const result: Row[] = [];
  let names: Text[] = [];
  const flush = () => {
    if (names.length === 1) result.push(row({ label: names[0]! }));
    if (names.length > 1) result.push(row({ values: separated(names, locale.separator) }));
    names = [];
  };
  for (const next of rows) {
    if (next.label && !next.level && !next.values && !next.rows.length) {
      names.push(next.label);
    } else {
      flush();
      result.push(next);
    }
  }
  flush();
  return result;
}
