import sample from '../../../../resume.json?raw';
import { mostBytes } from './packed';
import { isRecord, withOptions } from './with-options';

/** Valid names; others never become part of a URL. */
const names = /^[a-z0-9-]{1,64}$/;

/** The text of an example. @returns undefined if there is none of that name */
async function textOf(name: string): Promise<string | undefined> {
  if (name === 'sample') return sample;
  if (!names.test(name)) return undefined;
  const response = await fetch(`./people/${name}.json`);
  // Some servers send the start page instead of an error.
  if (!response.ok || !/json/.test(response.headers.get('content-type') ?? '')) return undefined;
  const text = await response.text();
  return text.length > mostBytes ? undefined : text;
}

function recordIn(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An example, with theme options that are merged into its own. Never throws.
 * @param options a JSON object; anything else is ignored and reported
 */
export async function exampleOf(name: string, options: string | null) {
  const text = await textOf(name).catch(() => undefined);
  if (text === undefined) return { problem: 'The example in this link does not exist.' };
  const record = options === null ? {} : recordIn(options);
  return record
    ? { text: withOptions(text, record) }
    : {
        text,
        problem: 'The options in this link cannot be read. The example is shown without them.',
      };
}
