import { isNow } from '../locale/now-words';
import type { Resume, SectionName } from '../resume/fields';

/** All sections of the schema in their default order. */
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

/** A rule that moves sections from their default position, and why. */
export interface OrderRule {
  /** Shown by `inspectOrder`. */
  reason: string;
  applies: (resume: Resume) => boolean;
  /** Moves these sections, in this order … */
  moves: readonly SectionName[];
  /** … after this section; empty for the start of the page. */
  after: SectionName | '';
}

/** Minimum number of publications to move them up. */
const severalPapers = 3;
/** With this many publications, the number of jobs does not matter. */
const manyPapers = 5;
/** With more jobs than this, an unfinished degree does not move education to the top. */
const mostJobsOfStudents = 2;

/** Rules that reorder sections, applied one after the other. Nothing else changes the order. */
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

/** Whether a degree is certainly unfinished, by its dates. */
const isOpenStudy = ({ startDate, endDate }: Dates): boolean =>
  isoForm.test(startDate) && (endDate === '' || isNow(endDate));

/** Whether a job has certainly ended. */
const isOver = ({ endDate }: Dates): boolean => isoForm.test(endDate);

/** The order of sections, with a reason for each moved one. */
export interface Order {
  names: readonly SectionName[];
  reasons: ReadonlyMap<SectionName, string>;
}

const asUsual: Order = { names: usualOrder, reasons: new Map() };

/** The order of sections if the `sections` option is not set. */
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
