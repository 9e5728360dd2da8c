import { readSource } from '../../resume/source';
import { withTheme } from '../../theme/theme';
import type { Current } from '../take';
import { isJson } from './is-json';
import { save } from './save';
import { personIn, stemOf } from './stem';

/** A kind of file that a visitor can take. */
export type Kind = 'html' | 'json' | 'typed' | 'text';

interface Made {
  ending: string;
  type: string;
  text: string;
}

const makers: Readonly<Record<Kind, (current: Current) => Made | Promise<Made>>> = {
  html: ({ html }) => ({ ending: 'html', type: 'text/html', text: html }),
  // What is JSON already stays as its author laid it out.
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

/** Downloads a résumé. @returns the name of its file @throws what making it throws */
export async function download(kind: Kind, current: Current): Promise<string> {
  const { ending, type, text } = await makers[kind](current);
  const name = `${stemOf(personIn(current.html))}.${ending}`;
  save(name, text, type);
  return name;
}
