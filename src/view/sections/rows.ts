import type { Item } from '../../resume/fields';
import type { Text } from '../../text/html/html';
import { kept } from '../../text/numbers/together';
import type { Context } from '../context';
import { otherFacts } from '../texts/facts';
import { listed, separated } from '../texts/list';
import type { Fact, Row } from '../shapes';

/** Skills; those with the same name form one block, with a row for each level. */
export function composeSkills(
  skills: readonly Item<'skills'>[],
  context: Context,
  title: string,
): Row[] {
  const { inline } = context;
  const rows: Row[] = [];
  const levelRow = ({ level, keywords, others }: Item<'skills'>) =>
    row(inline(level), '', listed(keywords, context), otherFacts({ others }, context), 'p-skill');
  const ownRow = ({ name, level, keywords, others }: Item<'skills'>) =>
    row(
      inline(name || level),
      name && inline(level),
      listed(keywords, context),
      otherFacts({ others }, context),
      'p-skill',
    );
  const sectionName = title.toLowerCase();
  for (const [name, group] of byName(skills)) {
    const isTitle = name !== '' && name.toLowerCase() === sectionName;
    if (group.length > 1 && name && !isTitle) rows.push(block(inline(name), group.map(levelRow)));
    else for (const skill of group) rows.push(isTitle ? levelRow(skill) : ownRow(skill));
  }
  return withoutLoneLabels(rows, context);
}

export const composeInterests = (items: readonly Item<'interests'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ name, keywords, summary, others }) =>
      row(
        context.inline(name),
        '',
        separated([listed(keywords, context), kept(context.inline(summary))].filter(isSaid), ' – '),
        otherFacts({ others }, context),
      ),
    ),
    context,
  );

export const composeLanguages = (items: readonly Item<'languages'>[], context: Context): Row[] =>
  withoutLoneLabels(
    items.map(({ language, fluency, others }) =>
      row(
        context.inline(language),
        '',
        kept(context.inline(fluency)),
        otherFacts({ others }, context),
      ),
    ),
    context,
  );

const isSaid = (text: Text): boolean => text !== '';

const row = (label: Text, level: Text, values: Text, others: Fact[], microformat = ''): Row => ({
  label,
  level,
  values,
  others,
  rows: none,
  microformat,
});

const block = (label: Text, rows: Row[]): Row => ({
  label,
  level: '',
  values: '',
  others: [],
  rows,
  microformat: '',
});

/** Shared empty list; never changed. */
const none: Row[] = [];

function byName(skills: readonly Item<'skills'>[]): Map<string, Item<'skills'>[]> {
  const groups = new Map<string, Item<'skills'>[]>();
  for (const skill of skills) {
    const group = groups.get(skill.name);
    if (group) group.push(skill);
    else groups.set(skill.name, [skill]);
  }
  return groups;
}

/** Joins neighbouring rows that only have a name into one list. */
export function withoutLoneLabels(rows: readonly Row[], { locale }: Context): Row[] {
  const result: Row[] = [];
  let lone: Row[] = [];
  const flush = () => {
    const [first, ...others] = lone;
    if (first && !others.length) result.push({ ...first, label: '', values: first.label });
    if (first && others.length) {
      const names = lone.map(({ label }) => label);
      result.push({ ...first, label: '', values: separated(names, locale.separator) });
    }
    lone = [];
  };
  for (const next of rows) {
    if (next.label && !next.level && !next.values && !next.others.length && !next.rows.length) {
      lone.push(next);
    } else {
      flush();
      result.push(next);
    }
  }
  flush();
  return result;
}
