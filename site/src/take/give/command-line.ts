/** Needs no quotes in any shell. */
const plain = /^[\p{L}\p{M}\p{N}_.,=@-]+$/u;

/** Means itself between double quotes, in `sh`, PowerShell and `cmd`. */
const plainInQuotes = /^[\p{L}\p{M}\p{N}_.,=@ +&'()[\]{}#;~^-]+$/u;

/** Cannot be typed, or would look like something else. Joiners are letters. */
const untypable = /(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}/\\]/u;

/** The name as one word of a command. One that begins with a hyphen would be taken for an option. */
function asWord(name: string): string {
  const safe = name.startsWith('-') ? `./${name}` : name;
  if (plain.test(safe.replace(/^\.\//, ''))) return safe;
  if (plainInQuotes.test(safe.replace(/^\.\//, ''))) return `"${safe}"`;
  return `'${safe.replaceAll("'", "'\\''")}'`;
}

/**
 * The line that makes the same page and its PDF.
 * @param name the file that was opened, if any; one that cannot be typed is called `resume`
 */
export function commandFor(name: string | undefined, format: 'json' | 'yaml'): string {
  const typed = name && !untypable.test(name) ? name : `resume.${format}`;
  return `npx jsonresume-theme-ordinal ${asWord(typed)}`;
}
