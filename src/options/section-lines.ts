import type { Kind, ValueOf } from '../resume/kinds/field-kind';
import { list } from '../resume/kinds/list';
import { mapOf } from '../resume/kinds/map';
import { isRecord, keysOf } from '../resume/shape';
import { optionText as text } from '../resume/kinds/text';
import { optionRecord, ownName } from './option-record';
import { off, on, word } from './word';

/** Limits, so that rendering time stays bounded. */
const [mostFilters, mostFiltering] = [20, 100];

/** One item of `sections`: a name, or a section with a title and a filter. */
export const sectionLine = optionRecord({
  section: text,
  title: text,
  where: mapOf(() => text, { keepsEmpty: true, most: mostFilters }),
});

export type SectionLine = ValueOf<typeof sectionLine>;

/** The sections to show, or `true` and `false` by the names of sections. */
export type Sections = SectionLine[] | ReadonlyMap<string, string>;

const lines = list(sectionLine);
const byName = mapOf(() => word({ true: on, false: off }));

/** Whether an object is a single item, such as `{ section: 'work' }`, rather than a map. */
const isLine = (value: object): boolean =>
  keysOf(value).some((key) => ownName(sectionLine.fields, key));

/** The sections to show, in this order: `['skills', '...']`; or those to hide: `{ awards: false }`. */
export const sectionLines: Kind<Sections> = {
  ...lines,
  read: (value, reading, path) => {
    const { account } = reading;
    const kind = isRecord(value) && !isLine(value) ? byName : lines;
    const read = kind.read(value, reading, path) as Sections;
    if (read === kind.nothing) return lines.nothing;
    if (!Array.isArray(read)) {
      for (const name of read.keys())
        account?.check('sectionName', name, account.pathOf(read, name));
      return read;
    }
    account?.check('sections', read, path);
    return withFewFilters(read, (index) => {
      account?.leaveOut(account.pathOf(read, index), `more than ${mostFiltering} filters`);
    });
  },
};

function withFewFilters(read: SectionLine[], tell: (index: number) => void): SectionLine[] {
  let filtering = 0;
  const isKept = ({ where }: SectionLine, index: number): boolean => {
    const kept = !where.size || ++filtering <= mostFiltering;
    if (!kept) tell(index);
    return kept;
  };
  return read.length > mostFiltering ? read.filter(isKept) : read;
}
