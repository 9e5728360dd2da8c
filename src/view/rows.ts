import type { Item } from '../resume/fields';
import type { Context } from './context';
import { listed, separated } from './entry';
import type { Row } from './view';

/** Skills; those that share a name form one block, a row a level. */
export function composeSkills(
  skills: readonly Item<'skills'>[],
  context: Context,
  title: string,
): Row[] {
  const { inline } = context;
  const rows: Row[] = [];
  const levelRow = ({ level, keywords }: Item<'skills'>) =>
    skillRow({ label: inline(level), values: listed(keywords, context) });
  const ownRow = ({ name, level, keywords }: Item<'skills'>) =>
    skillRow({
      label: inline(name || level),
      level: name ? inline(level) : '',
      values: listed(keywords, context),
    });
  for (const [name, group] of byName(skills)) {
    if (name && name.toLowerCase() === title.toLowerCase()) rows.push(...group.map(levelRow));
    else if (group.length > 1 && name)
      rows.push(row({ label: inline(name), rows: group.map(levelRow) }));
    else for (const skill of group) rows.push(ownRow(skill));
  }
  return withoutLoneLabels(rows, context);
}

export const composeInterests = (items: readonly Item<'interests'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ name, keywords }) =>
      row({ label: context.inline(name), values: listed(keywords, context) }),
    ),
    context,
  );

export const composeLanguages = (items: readonly Item<'languages'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ language, fluency }) =>
      row({ label: context.inline(language), values: context.inline(fluency) }),
    ),
    context,
  );

const row = (parts: Partial<Row>, microformat = ''): Row => ({
  label: parts.label ?? '',
  level: parts.level ?? '',
  values: parts.values ?? '',
  rows: parts.rows ?? [],
  microformat,
});

const skillRow = (parts: Partial<Row>): Row => row(parts, 'p-skill');

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
  let lone: Row[] = [];
  const flush = () => {
    const [first, ...others] = lone;
    if (first && !others.length) result.push(first);
    if (first && others.length) {
      const names = lone.map(({ label }) => label);
      result.push({ ...first, label: '', values: separated(names, locale.separator) });
    }
    lone = [];
  };
  for (const next of rows) {
    if (next.label && !next.level && !next.values && !next.rows.length) {
      lone.push(next);
    } else {
      flush();
      result.push(next);
    }
  }
  flush();
  return result;
}
