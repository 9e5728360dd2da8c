import nodePath from 'node:path';

type Format = 'JSON' | 'YAML';

const byEnding: Readonly<Record<string, Format>> = {
  '.json': 'JSON',
  '.jsonc': 'JSON',
  '.json5': 'JSON',
  '.yaml': 'YAML',
  '.yml': 'YAML',
};

/** White space and comments before the first token. */
const silence = /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//y;

/** The format of a text: by file extension, or JSON if it starts with a bracket. */
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
