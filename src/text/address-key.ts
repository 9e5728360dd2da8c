/** An address as it is compared: without its scheme, `www.` and a closing slash, the host in small letters. */
export function addressKey(href: string): string {
  const address = href.replace(/^https?:\/\/(?:www\.)?/i, '');
  if (address === href) return href.toLowerCase();
  const host = address.split(/[/?#]/, 1)[0]!;
  const rest = address.slice(host.length);
  return host.toLowerCase() + (rest.endsWith('/') ? rest.slice(0, -1) : rest);
}
