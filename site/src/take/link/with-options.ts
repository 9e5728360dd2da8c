type Fields = Record<string, unknown>;

/** Whether a value is an object, but not a list. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/**
 * Adds theme options to `meta.themeOptions` of a résumé's text; the résumé's other options stay.
 * @param text JSON; any other text is returned as it is
 */
export function withOptions(text: string, options: Fields): string {
  let resume: unknown;
  try {
    resume = JSON.parse(text);
  } catch {
    return text;
  }
  if (!isRecord(resume) || !Object.keys(options).length) return text;
  const meta = fieldsOf(resume['meta']);
  const themeOptions = { ...fieldsOf(meta['themeOptions']), ...options };
  return `${JSON.stringify({ ...resume, meta: { ...meta, themeOptions } }, null, 2)}\n`;
}
