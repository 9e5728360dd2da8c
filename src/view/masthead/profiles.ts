import type { Profile } from '../../resume/fields';
import { joined } from '../../text/html/html';
import { safeUrl } from '../../text/contacts/url';
import type { Context } from '../context';
import type { Handle } from './handle';
import { hrefOf, linked, unlinked } from '../links/link';
import { profileUrl } from './networks';
import type { Contact } from '../view';
import type { Link } from '../shapes';

/** Usernames that are not a plain word: a URL, a handle with a host, several words. */
const special = /[\s/:]|.@/;

/** Loaded lazily: rarely needed. */
const handle = () => require('./handle') as typeof import('./handle');

/** A cleaned-up profile, with the URL of its network if it has none. @param name of the person */
export function profileOf(profile: Profile, name: string): Handle {
  const { network, username, url } = profile;
  if (special.test(username) || (url && !url.startsWith('http') && /[@:]/.test(url))) {
    return handle().handleOf(profile, name);
  }
  if (!username && !url) return handle().handleOf(profile, name);
  const [said, site] = [username.toLowerCase(), network.toLowerCase()];
  // "GitHub" is not a username on GitHub.
  const own = said === site ? '' : profileUrl(network, username);
  if (!own && !url && username.includes('.')) return handle().handleOf(profile, name);
  return {
    network,
    username: url && (said === site || said === name.toLowerCase()) ? '' : username,
    url: url && (url !== username || safeUrl(url)) ? url : own || url,
    isLiteral: false,
  };
}

/** A profile is shown as its URL if that contains the username, otherwise as the username. */
export function composeProfile(profile: Profile, name: string, context: Context): Contact {
  const { network, username, url, isLiteral } = profileOf(profile, name);
  const isSaid = network.toLowerCase() === username.toLowerCase();
  return {
    label: (!isSaid && network) || context.label('profile'),
    value:
      isLiteral && !hrefOf(url, context)
        ? literal(username, url, context)
        : profileLink(username, url, context),
    property: 'u-url',
    me: true,
  };
}

function profileLink(username: string, url: string, context: Context): Link {
  const isNamed = safeUrl(url)?.text.toLowerCase().includes(userOf(username));
  return isNamed ? linked('', url, context) : linked(username, url, context, true);
}

const literal = (username: string, url: string, { isolate }: Context): Link =>
  unlinked(url ? joined([isolate(username), ' (', isolate(url), ')']) : isolate(username));

/** The name as it appears in URLs: "me" for "@me@social.example". */
function userOf(username: string): string {
  const name = username.toLowerCase().replace(/^@/, '');
  const host = name.indexOf('@', 1);
  return host < 0 ? name : name.slice(0, host);
}
