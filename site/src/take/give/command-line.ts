/** Names that need no quotes in any shell. */
const plain = /^[\p{L}\p{M}\p{N}_.,=@-]+$/u;

/** Names without special characters inside double quotes, in `sh`, PowerShell and `cmd`. */
const plainInQuotes = /^[\p{L}\p{M}\p{N}_.,=@ +&'()[\]{}#;~^-]+$/u;

/** Characters that cannot be typed or would be misleading. Joiners are allowed, as they are part of words. */
const untypable = /(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}/\\]/u;

/** The name as a single argument. At the start of a name, a hyphen would be read as an option. */
function asWord(name: string): string {
  const safe = name.startsWith('-') ? `./${name}` : name;
  if (plain.test(safe.replace(/^\.\//, ''))) return safe;
  if (plainInQuotes.test(safe.replace(/^\.\//, ''))) return `"${safe}"`;
  return `'${safe.replaceAll("'", "'\\''")}'`;
}

/**
 * The command that makes the same page and its PDF.
 * @param name the opened file, if any; `resume` is used instead if it cannot be typed
 */
export function commandFor(name: string | undefined, format: 'json' | 'yaml'): string {
  const typed = name && !untypable.test(name) ? name : `resume.${format}`;
  return `npx jsonresume-theme-ordinal ${asWord(typed)}`;
}
