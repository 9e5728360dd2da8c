import { snippet, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Diagnostic } from '@codemirror/lint';
import { EditorView, type Tooltip } from '@codemirror/view';
import { formatOf } from '../../resume/source';
import { mirrorOf } from './mirror';
import { hoverAt, problemsIn, proposalsAt, type Proposal } from './service';
import { contextAt, sketchOf } from './yaml-context';

/** Schema errors: shown as warnings that do not block the preview. */
export async function schemaProblems(text: string): Promise<Diagnostic[]> {
  const mirror = await mirrorOf(text);
  if (!mirror) return [];
  return (await problemsIn(mirror.json)).map(({ message, ...place }) => ({
    ...mirror.back(place),
    severity: 'warning',
    message,
  }));
}

/** The schema's description of the field below the pointer. */
export async function schemaHover({ state }: EditorView, offset: number): Promise<Tooltip | null> {
  const mirror = await mirrorOf(state.doc.toString());
  const text = mirror && (await hoverAt(mirror.json, mirror.to(offset)));
  if (!text) return null;
  return {
    pos: offset,
    create() {
      const dom = document.createElement('div');
      dom.className = 'cm-about';
      dom.append(...text.split('\n\n').map(paragraph));
      return { dom };
    },
  };
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** Completions at a position: missing fields, and values. */
export async function schemaCompletion({
  state,
  pos,
  explicit,
}: CompletionContext): Promise<CompletionResult | null> {
  const text = state.doc.toString();
  return formatOf(text) === 'json' ? inJson(text, pos, explicit) : inYaml(text, pos, explicit);
}

async function inJson(
  text: string,
  pos: number,
  explicit: boolean,
): Promise<CompletionResult | null> {
  const word = /"?[^"\s{}[\],:]*$/.exec(text.slice(Math.max(0, pos - 200), pos))![0];
  if (!word && !explicit) return null;
  const closing = word.startsWith('"') && text[pos] === '"' ? 1 : 0;
  const [from, after] = [pos - word.length, text.slice(pos + closing)];
  // Without the typed part: before another field, the service would take it for a name without a colon.
  const proposals = /^\s*:/.test(after)
    ? await proposalsAt(text, pos)
    : await proposalsAt(text.slice(0, from) + after, from);
  return {
    from,
    options: proposals.map((proposal) =>
      option(proposal, proposal.insert, closing, JSON.stringify(proposal.label)),
    ),
    validFor: /^"?[^"\n]*$/,
  };
}

async function inYaml(
  text: string,
  pos: number,
  explicit: boolean,
): Promise<CompletionResult | null> {
  const context = contextAt(text, pos);
  if (context.from === pos && !explicit) return null;
  const { json, offset } = sketchOf(context);
  const proposals = await proposalsAt(json, offset);
  return {
    from: context.from,
    options: proposals.map((proposal) =>
      option(proposal, inYamlWords(proposal, context.indent), 0),
    ),
    validFor: /^[^\s:]*$/,
  };
}

/** A proposal in YAML syntax. */
function inYamlWords({ label, insert, kind }: Proposal, indent: number): string {
  if (kind === 'value') return insert.replace(/,\s*$/, '').replace(/^"([A-Za-z][\w-]*)"$/, '$1');
  const inner = '\n' + ' '.repeat(indent + 2);
  if (/: ?\{/.test(insert)) return `${label}:${inner}$1`;
  if (/: ?\[/.test(insert)) return `${label}:${inner}- $1`;
  return `${label}: $1`;
}

/** Placeholders in the editor's syntax; if there is none, one for the cursor. */
const withPlaces = (insert: string): string =>
  /\$\d/.test(insert)
    ? insert.replace(/\$(\d)/g, '$${$1}')
    : insert.replace(/(?=[}\]]?,?\s*$)/, '$${}');

const option = (
  { label, documentation, kind }: Proposal,
  insert: string,
  closing: number,
  typed = label,
) => ({
  label: kind === 'property' ? typed : label,
  displayLabel: label,
  type: kind,
  ...(documentation && { info: documentation }),
  apply: (view: EditorView, completion: object, from: number, to: number) =>
    snippet(withPlaces(insert))(view, completion as never, from, to + closing),
});
