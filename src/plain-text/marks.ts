// Placeholders until lines are made. Texts cannot contain them, as their control characters are removed.

/** A dot between custom fields; dropped at the start and the end of a line. */
export const dot = '\x01';

/** Removes the spaces after it. */
export const joint = '\x02';

/** A non-breaking space after a label. */
export const tie = '\x03';

/** Collapses spaces, and resolves the placeholders; `tie` stays until lines are wrapped. */
export const tidied = (text: string): string =>
  text
    .replace(/[ \xA0]{2,}/g, (run) => (run.includes(' ') ? ' ' : run[0]!))
    .replace(/ ?\n ?/g, '\n')
    .replace(/([\x02\x03])[ \x01]+/g, '$1')
    .replace(/ ?\x01[ \x01]*/g, ' \x01')
    .replace(/^[\s\x01-\x03]+|(?<![\s\x01-\x03])[\s\x01-\x03]+$/g, '')
    .replaceAll(dot, '· ')
    .replaceAll(joint, '');
