import { markOf } from '../marks';
import { isNested, isNote, isRecord, itemsOf, keysOf, property, set } from '../shape';
import { contactOf, isText, kindsOf, textIn } from './contacts';
import { pathOf, type Fields } from './mapping';
import { isPart, nameIn } from './name';
import { isAddress, networkAt, networkOf } from './networks';
import { fieldNamed } from './person-names';

/** A profile, or another way to reach somebody, and where it stands in the author's file. */
export interface Found {
  /** What it is, in its author's words; empty for a profile. */
  name: string;
  value: unknown;
  own: string;
  /** Other words for what it is. */
  left?: readonly string[];
}

/** The keys under which a profile's address or user stands. */
export const target = ['url', 'link', 'href', 'website', 'username', 'user', 'handle'];
/** The keys under which its network stands, and those of a label that may name one. */
const network = ['network', 'name', 'site', 'platform'];
const known = new Set([...target, ...network]);
const title = ['type', 'label', 'title', 'service'];

/** The profile that a key and its value are: `github: "iva"`. */
export function profileOf(key: string, value: unknown): unknown {
  const name = networkOf(key) ?? key;
  if (isRecord(value)) return textIn(value, network) ? value : withNetwork(value, name);
  if (Array.isArray(value))
    return value.map((item) => (isText(item) ? profileOf(key, item) : item));
  return isText(value) && isAddress(value.trim())
    ? { network: name, url: value }
    : { network: name, username: value };
}

/** Whether `basics` have a name in parts, or profiles in another form than the schema's or under another name. */
export function isOtherInBasics(key: string, value: unknown): boolean {
  const field = fieldNamed({}, key, false);
  if (key === 'profiles') return !isListOfProfiles(value);
  if (field === 'profiles') return isNested(value);
  if (field === 'name') return nameIn(value) !== value;
  return isText(value) && (isPart(field ?? '') || (!field && networkOf(key) !== undefined));
}

const isListOfProfiles = (value: unknown): boolean =>
  Array.isArray(value) &&
  itemsOf(value).every((item) => isRecord(item) && keysOf(item).some((key) => known.has(key)));

/** Profiles in a list, in a map by their networks, or one alone. */
export function profilesIn(value: unknown, own: string): Found[] {
  if (Array.isArray(value)) {
    return itemsOf(value).map((item, index) => foundIn(item, `${own}[${index}]`));
  }
  if (!isRecord(value) || textIn(value, [...target, ...network])) return [foundIn(value, own)];
  // What is switched off stays so, and marks are those of the whole.
  return keysOf(value)
    .filter((key) => !isNote(key) && !markOf(key))
    .map((key) => {
      const inner = property(value, key);
      const isProfile = networkOf(key) !== undefined || isRecord(inner);
      return isProfile
        ? { name: '', value: profileOf(key, inner), own: pathOf(own, key) }
        : { name: key, value: inner, own: pathOf(own, key) };
    });
}

function foundIn(item: unknown, own: string): Found {
  if (typeof item === 'string') return foundInText(item.trim(), own);
  if (!isRecord(item)) return { name: '', value: item, own };
  const contact = textIn(item, target) ? null : contactOf(item);
  if (contact) {
    const left = kindsOf(item).filter((key) => property(item, key) !== contact[0]);
    return { name: contact[0], value: contact[1], own, left };
  }
  const words = property(item, 'text');
  if (isText(words))
    return { name: '', value: { username: words, url: property(item, 'link') }, own };
  const [only, ...others] = keysOf(item).filter((name) => !isNote(name) && !markOf(name));
  if (only && !others.length && networkOf(only) !== undefined && isText(property(item, only))) {
    const { [only]: said, ...rest } = item;
    return { name: '', value: { ...rest, ...(profileOf(only, said) as Fields) }, own };
  }
  const key = textIn(item, network)
    ? undefined
    : title.find((name) => isText(property(item, name)));
  return { name: '', value: key ? withNetwork(item, item[key] as string, key) : item, own };
}

function foundInText(text: string, own: string): Found {
  if (/^[^\s@/]{1,100}@[^\s@/]{1,200}$/.test(text)) return { name: 'email', value: text, own };
  const name = networkAt(text);
  return {
    name: '',
    value: isAddress(text) || name ? { network: name, url: text } : { username: text },
    own,
  };
}

/** A copy that says which network it is of. @param key under which its author says so */
function withNetwork(record: Fields, name: string, key = 'network'): Fields {
  const copy: Fields = {};
  for (const own of Object.keys(record)) if (own !== key) set(copy, own, record[own]);
  copy['network'] = name;
  return copy;
}

/** The profile of a user of the dialect's own website. @param home its network, and the address of its users */
export function homeProfile(
  value: unknown,
  { network, url }: { network: string; url: string },
): object {
  const isName = typeof value === 'string' && /^[\w.-]{1,100}$/.test(value);
  return { network, username: value, ...(isName && { url: url.replace('{}', value) }) };
}
