import { readInput } from '../input/input';
import { chosenOptions, type OptionFlags } from '../options/chosen-options';
import { everyLine } from '../output/account';
import { sayNote } from '../output/say';
import { shown } from '../output/printable';
import { readTheme } from '../theme';

export interface InspectFlags extends OptionFlags {
  /** Prints JSON: a list of `{ path, reason }`, or of `{ section, reason }` with `order`. */
  json?: boolean;
  /** Exits with code 1 if something is not shown. */
  strict?: boolean;
  /** Prints the sections in order, each with the reason for its position. */
  order?: boolean;
}

/** Prints what the page does not show, or explains the order of its sections. */
export async function inspect(named: string | undefined, flags: InspectFlags): Promise<number> {
  const { resume, notes } = await readInput(named);
  notes.forEach(sayNote);
  const options = chosenOptions(resume, flags);
  const theme = await readTheme();
  if (flags.order) {
    const places = theme.inspectOrder(resume, options);
    const lines = places.map(({ section, reason }) => `${shown(section)}: ${shown(reason)}`);
    console.log(flags.json ? asJson(places) : lines.join('\n'));
    return 0;
  }
  const omissions = theme.inspect(resume, options);
  const lines = omissions.length ? everyLine(omissions) : ['Everything is shown on the page.'];
  console.log(flags.json ? asJson(omissions) : lines.join('\n'));
  return flags.strict && omissions.length ? 1 : 0;
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
