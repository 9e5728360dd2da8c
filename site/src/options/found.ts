import type { Row } from './row';

/** A group of options below its heading. */
export interface Group {
  element: HTMLElement;
  rows: readonly Row[];
}

const wordsOf = ({ option: { name, title, description, aliases, schema } }: Row): string =>
  [name, title, description, ...aliases, ...(schema.enum ?? [])].join(' ').toLowerCase();

/**
 * Shows only options that contain all words of a text, and their groups.
 * @returns the number of options shown
 */
export function showFound(text: string, groups: readonly Group[]): number {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const { element, rows } of groups) {
    const heading = element.querySelector('h2')!.textContent.toLowerCase();
    const found = rows.filter((row) => {
      const words = `${wordsOf(row)} ${heading}`;
      return wanted.every((word) => words.includes(word));
    });
    for (const row of rows) row.element.hidden = !found.includes(row);
    element.hidden = !found.length;
    count += found.length;
  }
  return count;
}
