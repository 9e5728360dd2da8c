// What stands for more than a character until the lines are made. No text holds these: its controls are gone.

/** Between things that an author calls by names of his own: a dot, but not at an end. */
export const dot = '\x01';

/** Where no space is, whatever stands in the markup. */
export const joint = '\x02';

/** A space behind a label, which stays in one line with what it names. */
export const tie = '\x03';

/** Spaces of the source are one, and so are those that no line ends at. */
export const tidied = (text: string): string =>
  text
    .replace(/[ \xA0]{2,}/g, (run) => (run.includes(' ') ? ' ' : run[0]!))
    .replace(/ ?\n ?/g, '\n')
    .replace(/([\x02\x03])[ \x01]+/g, '$1')
    .replace(/ ?\x01[ \x01]*/g, ' \x01')
    .replace(/^[\s\x01-\x03]+|(?<![\s\x01-\x03])[\s\x01-\x03]+$/g, '')
    .replaceAll(dot, '· ')
    .replaceAll(joint, '');
