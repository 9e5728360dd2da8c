/**
 * The text of a PDF without the name and the number at the foot of its pages, from the second on.
 * A foot that is read amid a page stays: whatever it stands in is torn.
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
