import { isNow } from '../locale/now-words';
import type { Resume, SectionName } from '../resume/fields';

/**
 * Every section of the schema in the usual order: what was done, then what was learnt, then what can be done, however
 * much that is; papers before certificates.
 */
const usual = {
  work: true,
  projects: true,
  education: true,
  skills: true,
  languages: true,
  publications: true,
  certificates: true,
  awards: true,
  volunteer: true,
  interests: true,
  references: true,
} satisfies Record<SectionName, true>;

export const usualOrder = Object.keys(usual) as readonly SectionName[];

/** Sections that stand elsewhere than usual, and why. */
export interface OrderRule {
  /** In words for the author. */
  reason: string;
  applies: (resume: Resume) => boolean;
  /** These, in this order … */
  moves: readonly SectionName[];
  /** … follow that one; empty for the page's beginning. */
  after: SectionName | '';
}

/** Fewer papers make no researcher. */
const severalPapers = 3;
/** So many do, whatever else somebody did. */
const manyPapers = 5;
/** More jobs say more of a person than an open degree does. */
const mostJobsOfStudents = 2;

/** The data decides: each rule is applied to what those before it made. Nothing else reorders a page. */
export const orderRules: readonly OrderRule[] = [
  {
    reason: 'no jobs: education comes first',
    applies: ({ work }) => work.length === 0,
    moves: ['education'],
    after: '',
  },
  {
    reason: 'still studying, no current job: education comes first',
    applies: ({ work, education }) =>
      work.length > 0 &&
      work.length <= mostJobsOfStudents &&
      education.some(isOpenStudy) &&
      work.every(isOver),
    moves: ['education'],
    after: '',
  },
  {
    reason: 'several publications: papers and awards follow education',
    applies: ({ publications, work }) =>
      publications.length >= Math.max(severalPapers, Math.min(work.length, manyPapers)),
    moves: ['publications', 'awards'],
    after: 'education',
  },
];

interface Dates {
  startDate: string;
  endDate: string;
}

/** A date as the schema writes it. */
const isoForm = /^\d{4}(?:-\d\d){0,2}$/;

/** Whether a degree surely goes on: as its dates say on the page. */
const isOpenStudy = ({ startDate, endDate }: Dates): boolean =>
  isoForm.test(startDate) && (endDate === '' || isNow(endDate));

/** Whether a job surely has ended. */
const isOver = ({ endDate }: Dates): boolean => isoForm.test(endDate);

/** A page's order, and the reasons of the sections that stand elsewhere than usual. */
export interface Order {
  names: readonly SectionName[];
  reasons: ReadonlyMap<SectionName, string>;
}

const asUsual: Order = { names: usualOrder, reasons: new Map() };

/** The order of a résumé whose author did not say one. */
export function orderOf(resume: Resume): Order {
  const rules = orderRules.filter(({ applies }) => applies(resume));
  if (!rules.length) return asUsual;
  const reasons = new Map<SectionName, string>();
  let names = usualOrder;
  for (const { moves, after, reason } of rules) {
    const others = names.filter((name) => !moves.includes(name));
    const place = after ? others.indexOf(after) + 1 : 0;
    names = [...others.slice(0, place), ...moves, ...others.slice(place)];
    for (const name of moves) if (resume[name].length) reasons.set(name, reason);
  }
  return { names, reasons };
}
