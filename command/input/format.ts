import nodePath from 'node:path';

type Format = 'JSON' | 'YAML';

const byEnding: Readonly<Record<string, Format>> = {
  '.json': 'JSON',
  '.jsonc': 'JSON',
  '.json5': 'JSON',
  '.yaml': 'YAML',
  '.yml': 'YAML',
};

/** Blanks and comments: what stands before the first thing that is said. */
const silence = /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//y;

/** What a text is written in: what its file's ending says, or else JSON when a bracket comes first. */
export function formatOf(path: string | null, text: string): Format {
  const ending = nodePath.extname(path ?? '').toLowerCase();
  if (Object.hasOwn(byEnding, ending)) return byEnding[ending]!;
  return /^[{[]/.test(firstOf(text)) ? 'JSON' : 'YAML';
}

function firstOf(text: string): string {
  let at = 0;
  for (silence.lastIndex = 0; silence.test(text);) at = silence.lastIndex;
  return text.charAt(at);
}
