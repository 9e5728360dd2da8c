/** The problems of pages as parsed by a browser. Runs in the browser, so it must not use anything from outside. */
export function look(pages: string[], allowed: Record<string, Record<string, string>>): string[][] {
  const schemes = ['https:', 'http:', 'mailto:', 'tel:'];
  const attributeErrors = (element: Element): string[] => {
    const name = element.localName;
    const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!known || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${name}>`];
    return [...element.attributes]
      .filter((attribute) => {
        const form = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
        return form === undefined || !new RegExp(form, 'i').test(attribute.value);
      })
      .map((attribute) => `<${name} ${attribute.name}="${attribute.value}">`);
  };
  const isJson = (text: string | null) => {
    try {
      JSON.parse(text ?? '');
      return true;
    } catch {
      return false;
    }
  };
  return pages.map((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const links = [...parsed.querySelectorAll('a, link:not([rel=icon])')] as HTMLAnchorElement[];
    const comments = parsed.createNodeIterator(parsed, NodeFilter.SHOW_COMMENT).nextNode();
    const scripts = [...parsed.querySelectorAll('script')];
    return [
      ...all.flatMap(attributeErrors),
      ...links
        .filter(({ href }) => !schemes.includes(new URL(href).protocol))
        .map(({ href }) => `a link to ${href}`),
      ...(comments ? ['a comment'] : []),
      ...(scripts.length === 1 && isJson(scripts[0]!.textContent) ? [] : ['a script']),
      ...(parsed.querySelectorAll('style').length === 1 ? [] : ['a style sheet']),
      ...(parsed.querySelectorAll('html, head, body, main').length === 4 ? [] : ['another frame']),
    ];
  });
}
