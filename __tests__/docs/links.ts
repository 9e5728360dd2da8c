import { documents, type Document } from './documents';

export interface Link {
  text: string;
  target: string;
  isPicture: boolean;
}

/** The links and pictures of a document; a picture within a link is both. */
export function linksOf({ prose }: Document): Link[] {
  const plain = prose.replace(/(?<!`)`[^`\n]+`(?!`)/g, (code) => code.replace(/[[\]()!]/g, ' '));
  const pictures = [...plain.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)];
  const rest = plain.replace(/!\[[^\]]*\]\([^)\s]+\)/g, 'picture');
  const links = [...rest.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/g)];
  return [
    ...pictures.map(([, text = '', target = '']) => ({ text, target, isPicture: true })),
    ...links.map(([, text = '', target = '']) => ({ text, target, isPicture: false })),
  ];
}

/** The ids that GitHub gives to the headings of a document. */
export function anchorsOf(text: string): string[] {
  const seen = new Map<string, number>();
  return [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const id = heading!
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before ? `${id}-${before}` : id;
  });
}

export const allLinks = documents.flatMap((document) =>
  linksOf(document).map((link) => ({ ...link, file: document.file })),
);
