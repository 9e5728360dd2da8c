import { linter, type Diagnostic } from '@codemirror/lint';
import { readSource } from '../resume/source';

/** Longer texts are not validated against the schema while typing, in characters. */
const longest = 300_000;

/** Marks syntax errors, or schema errors, after a pause in typing. */
export const problems = linter(
  async ({ state }) => {
    const text = state.doc.toString();
    const { mistake } = await readSource(text);
    if (mistake)
      return mistake.offset === undefined ? [] : [marked(text, mistake.message, mistake.offset)];
    if (text.length > longest) return [];
    const { schemaProblems } = await import('./schema/extensions');
    return schemaProblems(text);
  },
  { delay: 500 },
);

/** An error, from its position to the end of the word. */
function marked(text: string, message: string, offset: number): Diagnostic {
  const from = Math.min(offset, Math.max(0, text.length - 1));
  const { length } = /^(?:[\w.-]+|[^\n]?)/.exec(text.slice(from, from + 200))![0];
  return { from, to: Math.min(text.length, from + length), severity: 'error', message };
}
