import { readSource } from '../../resume/source';
import { withTheme } from '../../theme/theme';
import type { Current } from '../take';
import { isJson } from './is-json';
import { save } from './save';
import { personIn, stemOf } from './stem';

/** The kinds of downloads; `typed` is the text in the editor. */
export type Kind = 'html' | 'json' | 'typed' | 'text';

interface Made {
  ending: string;
  type: string;
  text: string;
}

const makers: Readonly<Record<Kind, (current: Current) => Made | Promise<Made>>> = {
  html: ({ html }) => ({ ending: 'html', type: 'text/html', text: html }),
  // Standard JSON keeps its formatting.
  json: ({ text, value }) => ({
    ending: 'json',
    type: 'application/json',
    text: isJson(text) ? text : `${JSON.stringify(value, null, 2)}\n`,
  }),
  async typed({ text }) {
    const { format } = await readSource(text);
    const ending = isJson(text) ? 'json' : format === 'json' ? 'jsonc' : 'yaml';
    return { ending, type: 'text/plain', text };
  },
  text: async ({ value }) => ({
    ending: 'txt',
    type: 'text/plain',
    text: await withTheme(({ renderText }) => renderText(value)),
  }),
};

/** Downloads a résumé. @returns the name of the file @throws if it cannot be made */
export async function download(kind: Kind, current: Current): Promise<string> {
  const { ending, type, text } = await makers[kind](current);
  const name = `${stemOf(personIn(current.html))}.${ending}`;
  save(name, text, type);
  return name;
}
