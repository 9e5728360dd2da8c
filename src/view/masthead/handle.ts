import type { Profile } from '../../resume/fields';
import { addressKey, safeHref } from '../../text/contacts/url';
import { isEmail } from '../../text/contacts/email';
import { isFediverse } from '../../text/contacts/fediverse';
import { profileUrl } from './networks';

// Cleans up usernames: URLs, handles, or the person's own name. Loaded lazily.

/** A cleaned-up profile. */
export interface Handle {
  network: string;
  username: string;
  /** Empty if there is none. */
  url: string;
  /** Whether the username is shown as typed, even if it looks like an e-mail address. */
  isLiteral: boolean;
}

/** Networks whose usernames look like e-mail addresses. */
const messengers =
  /^(?:xmpp|jabber|matrix|element|riot|skype|msn|sip|voip|icq|aim|signal|wechat|weixin|line|viber|threema|session|teams|microsoftteams|zoom|slack|discord|nostr|zulip|rocketchat|irc|ssh|git|npm|steam|psn|playstation|xbox)/;

/** Names for a personal website. */
const ownSite = /^(?:web|blog|home|site|portfolio|personal|homepage|url|link)/;

const longest = 300;

/** @param name of the person */
export function handleOf({ network, username, url }: Profile, name: string): Handle {
  const key = network.toLowerCase().replace(/[^a-z]/g, '');
  const as = (username: string, url: string): Handle => ({
    network,
    username,
    url,
    isLiteral: false,
  });
  if (username.length > longest || url.length > 2_000) return as(username, url);
  // Only `network` is given: it may be a URL.
  if (!username && !url)
    return safeHref(network) ? { ...as('', network), network: '' } : as('', '');
  const href = safeHref(url);
  const isAccount = isFediverse(network) && !href.startsWith('http');
  const account = isAccount ? accountUrl(username) || accountUrl(url) : '';
  if (account) return as(username, account);
  if (username.includes('@') && (messengers.test(key) || /^@[^@]+@/.test(username)))
    return literal(network, username, url);
  if (!url && isEmail(username)) return as(username, safeHref(username));
  const address = addressIn(username, ownSite.test(key));
  if (address && (!url || addressKey(href) === addressKey(address))) return as('', url || username);
  if (!url) return as(username, profileUrl(network, withoutPath(username)));
  const isSaid = isOwnName(username, name) || username.toLowerCase() === network.toLowerCase();
  return as(isSaid && href ? '' : username, url);
}

/** For a URL with an unsupported scheme, only the name in it is shown. */
const literal = (network: string, username: string, url: string): Handle => ({
  network,
  username,
  url: url.replace(/^[a-z]+:/i, '') === username ? '' : url,
  isLiteral: true,
});

/** The URL of a Fediverse account such as "@me@social.example". @returns empty for anything else */
function accountUrl(handle: string): string {
  const [, user, host] = /^@?([\w.-]+)@([^@\s/]+)$/.exec(handle) ?? [];
  return user && isEmail(`a@${host}`) ? `https://${host}/@${user}` : '';
}

/** The URL that a username really is: with a scheme or a path; for a personal website, a host is enough. */
function addressIn(username: string, isSite: boolean): string {
  const isWhole = /^(?:https?:\/\/|www\.)|^[^/@\s]+\.[^/@\s]+\/./i.test(username);
  const href = isWhole || (isSite && !username.includes('@')) ? safeHref(username) : '';
  return href.startsWith('http') ? href : '';
}

/** The name in "in/me" or "/u/me". */
const withoutPath = (username: string): string =>
  username.replace(/^\/?(?:in|u|user|users|people|profile)?\//i, '');

/** Whether a username is just the person's name: all words of one occur in the other. */
function isOwnName(username: string, name: string): boolean {
  const [user, own] = [username, name].map(wordsOf);
  const holds = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word));
  return (
    user!.size > 1 && own!.size > 0 && (holds(user!, own!) || (own!.size > 1 && holds(own!, user!)))
  );
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, longest)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
