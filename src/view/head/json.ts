import { isPlain } from '../../text/html/escape';
import { cutTo } from '../../text/truncate';

/** A value as JSON text; empty if there is none. */
export type Json = string;

/** Maximum length of a text for machines; the page shows all of it. */
const longest = 5_000;

/** A text as JSON; empty if the text is. */
export const text = (value: string): Json =>
  value && (isPlain(value) ? quoted(value) : JSON.stringify(short(value)));

/** @param value a text in which nothing needs to be escaped */
export const quoted = (value: string): Json => value && `"${short(value)}"`;

const short = (value: string): string =>
  value.length > longest ? `${cutTo(value, longest)} …` : value;

/** A property with a comma before it; empty if the value is. */
export const property = (name: string, value: Json): string => value && `,"${name}":${value}`;

/** An object of a type of schema.org; empty if it has no properties. */
export const thing = (type: string, properties: string): Json =>
  properties && `{"@type":"${type}"${properties}}`;

/** A list without its empty items. */
export function listOf(items: readonly Json[]): Json {
  let list = '';
  for (const item of items) if (item) list += list ? `,${item}` : item;
  return list && `[${list}]`;
}
