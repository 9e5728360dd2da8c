import { linter, type Diagnostic } from '@codemirror/lint';
import { readSource } from '../resume/source';

/** Longer ones are not held against the schema while they are typed: in characters. */
const longest = 300_000;

/** What cannot be read, or else what is not as the schema has it, marked in its place when no key was pressed for a while. */
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

/** A mistake, from its place to the end of the word or sign. */
function marked(text: string, message: string, offset: number): Diagnostic {
  const from = Math.min(offset, Math.max(0, text.length - 1));
  const { length } = /^(?:[\w.-]+|[^\n]?)/.exec(text.slice(from, from + 200))![0];
  return { from, to: Math.min(text.length, from + length), severity: 'error', message };
}
