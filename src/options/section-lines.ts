import { isRecord, keysOf, type Kind, type ValueOf } from '../resume/kind';
import { list } from '../resume/list';
import { text, textMap } from '../resume/text';
import { optionRecord, ownName } from './option-record';

/** A section's name, or the name with a title and a filter. */
export const sectionLine = optionRecord({ section: text, title: text, where: textMap });

const lines = list(sectionLine);

/** Whether a record is a line on its own: no list, and no map from sections to wishes. */
const isLine = (value: object): boolean =>
  keysOf(value).some((key) => ownName(sectionLine.fields, key));

/** The sections to show, in this order. */
export const sectionLines: Kind<ValueOf<typeof lines>> = {
  ...lines,
  unread: (value, path) =>
    isRecord(value) && !isLine(value)
      ? [{ path, reason: 'not a list of sections' }]
      : lines.unread(value, path),
};
