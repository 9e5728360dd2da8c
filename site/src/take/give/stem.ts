/** Characters that are not allowed in file names, control direction or are invisible. Joiners are allowed. */
const unwanted = /(?:(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*])+/gu;

/** Names that Windows reserves for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Maximum length in bytes, which leaves room for an extension on every system. */
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
 * The name of a person's files, without an extension: the words of the name, joined by hyphens.
 * @param name can be anything
 * @returns `resume` if nothing of the name can be used
 */
export function stemOf(name: string): string {
  const words = name.normalize('NFC').replace(unwanted, ' ').trim().split(/\s+/u);
  const stem = cutTo(most, words.join('-')).replace(/^[.\-\s]+|[.\-\s]+$/g, '');
  return !stem || devices.test(stem) ? 'resume' : stem;
}

/** The name of the person on a page, which is its only `h1`. */
export const personIn = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent ?? '';
