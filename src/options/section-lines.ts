import type { Kind, ValueOf } from '../resume/kinds/field-kind';
import { list } from '../resume/kinds/list';
import { mapOf } from '../resume/kinds/map';
import { holdsSomething, isRecord, keysOf } from '../resume/shape';
import { optionText as text } from '../resume/kinds/text';
import { optionRecord, ownName } from './option-record';

/** Limits, so that rendering time stays bounded. */
const [mostFilters, mostFiltering] = [20, 100];

/** One item of `sections`: a name, or a section with a title and a filter. */
export const sectionLine = optionRecord({
  section: text,
  title: text,
  where: mapOf(() => text, { keepsEmpty: true, most: mostFilters }),
});

export type SectionLine = ValueOf<typeof sectionLine>;

const lines = list(sectionLine);

/** Whether an object is a single item, such as `{ section: 'work' }`, rather than a map. */
const isLine = (value: object): boolean =>
  keysOf(value).some((key) => ownName(sectionLine.fields, key));

/** The sections to show, in this order. */
export const sectionLines: Kind<SectionLine[]> = {
  ...lines,
  read: (value, reading, path) => {
    const { account } = reading;
    const isMap = isRecord(value) && !isLine(value);
    if (isMap && holdsSomething(value)) account?.leaveOut(path, 'must be a list of sections');
    if (isMap) return lines.nothing;
    const read = lines.read(value, reading, path) as SectionLine[];
    if (account && read !== lines.nothing) {
      account.check('sections', read, path);
    }
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
