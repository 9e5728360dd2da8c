import { isPlain } from '../../text/html/escape';
import { cutTo } from '../../text/truncate';

/** A value as JSON, written at once; empty where there is none. */
export type Json = string;

/** More than a program wants to know of one thing; the page shows it whole. */
const longest = 5_000;

/** A text; empty when it is. */
export const text = (value: string): Json =>
  value && (isPlain(value) ? quoted(value) : JSON.stringify(short(value)));

/** @param value a plain text, in which nothing needs an escape */
export const quoted = (value: string): Json => value && `"${short(value)}"`;

const short = (value: string): string =>
  value.length > longest ? `${cutTo(value, longest)} …` : value;

/** A property of a thing; nothing where it has no value. */
export const property = (name: string, value: Json): string => value && `,"${name}":${value}`;

/** A thing of schema.org; empty when nothing is known of it. */
export const thing = (type: string, properties: string): Json =>
  properties && `{"@type":"${type}"${properties}}`;

/** A list without what is empty. */
export function listOf(items: readonly Json[]): Json {
  let list = '';
  for (const item of items) if (item) list += list ? `,${item}` : item;
  return list && `[${list}]`;
}
