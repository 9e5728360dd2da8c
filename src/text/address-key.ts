/** An address as it is compared: without its scheme, `www.` and a closing slash, the host in small letters. */
export function addressKey(href: string): string {
  let start = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
  if (!start) return href.toLowerCase();
  if (href.slice(start, start + 4).toLowerCase() === 'www.') start += 4;
  let path = start;
  while (path < href.length && !'/?#'.includes(href[path]!)) path++;
  const end = href.endsWith('/') ? href.length - 1 : href.length;
  return href.slice(start, path).toLowerCase() + href.slice(path, Math.max(path, end));
}
