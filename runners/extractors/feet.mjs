/**
 * Removes the page footers (name and number, from the second page on) from the text of a PDF.
 * A footer in the middle of a page stays, because it interrupts a text, which should be reported.
 * @param {string} read with a form feed after each page @param {string} person
 */
export function withoutFeet(read, person) {
  const pages = read.replace(/\f\s*$/, '').split('\f');
  return pages
    .map((page, at) => (at ? withoutFoot(page, person, `${at + 1}\\s*/\\s*${pages.length}`) : page))
    .join('\n');
}

/** @param {string} page @param {string} person @param {string} number */
function withoutFoot(page, person, number) {
  const name = person.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const foot = `(?:${name}\\s*${number}|${number}\\s*${name})`;
  return page.replace(new RegExp(`^\\s*${foot}|${foot}\\s*$`), '');
}
