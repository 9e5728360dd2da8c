import { lettersOf, networkNames } from './person-names';

/** What people write behind a network's name: `github_url`, `linkedinProfile`. */
const behind = /(?:url|link|profile|username|handle|user|page)$/;

/** The network that a key names, as it is written; undefined where it names none. */
export function networkOf(key: string): string | undefined {
  const letters = lettersOf(key);
  const name = [letters, letters.replace(behind, '')].find((typed) =>
    Object.hasOwn(networkNames, typed),
  );
  return name === undefined ? undefined : networkNames[name];
}

/** The network whose address a text is; empty for others. */
export function networkAt(address: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.)?([a-z\d-]{1,40})\.[a-z.]{2,10}(?:\/|$)/i.exec(
    address,
  )?.[1];
  const letters = host ? lettersOf(host) : '';
  return Object.hasOwn(networkNames, letters) ? networkNames[letters]! : '';
}

/** Whether a text is an address, and not the name of a user. */
export const isAddress = (text: string): boolean =>
  /^(?:[a-z]{2,10}:|www\.|[^\s@/]{1,200}\.[^\s@/.]{2,20}\/)/i.test(text);
