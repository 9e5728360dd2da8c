/** What no system wants in a file's name, and what turns the text around it or cannot be seen. Joiners are letters. */
const unwanted = /(?:(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*])+/gu;

/** Names that Windows keeps for its devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** As many bytes of a name leave room for an ending on every system. */
const most = 120;

function cutTo(bytes: number, text: string): string {
  let size = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += new TextEncoder().encode(segment).length;
    if (size > bytes) return cut;
    cut += segment;
  }
  return cut;
}

/**
 * What files of a person's résumé are called, without an ending: the words of the name with hyphens between them.
 * @param name as somebody typed it, which may be anything
 * @returns `resume` when nothing of it can be used
 */
export function stemOf(name: string): string {
  const words = name.normalize('NFC').replace(unwanted, ' ').trim().split(/\s+/u);
  const stem = cutTo(most, words.join('-')).replace(/^[.\-\s]+|[.\-\s]+$/g, '');
  return !stem || devices.test(stem) ? 'resume' : stem;
}

/** Whose page it is: its one heading of the first level. */
export const personIn = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent ?? '';
