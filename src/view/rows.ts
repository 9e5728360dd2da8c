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
  const rows = [...byName(skills)].flatMap(([name, group]) => {
    const levels = group.map(({ level, keywords }) =>
      skillRow({ label: inline(level), values: listed(keywords, context) }),
    );
    if (name && name.toLowerCase() === title.toLowerCase()) return levels;
    if (group.length > 1 && name) return [row({ label: inline(name), rows: levels })];
    return group.map((skill) =>
      skillRow({
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

const row = (parts: Partial<Row>): Row => ({
  label: '',
  level: '',
  values: '',
  rows: [],
  microformat: '',
  ...parts,
});

const skillRow = (parts: Partial<Row>): Row => row({ microformat: 'p-skill', ...parts });

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
