import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A statement of the documentation about an example. */
export interface Fact {
  says: 'has' | 'does not have' | 'inspect';
  text: string;
  /** What comes later in the page. */
  before: string | undefined;
}

/** An example of docs/options.md: a block of JSON, and the facts in the comments below it. */
export interface Example {
  json: string;
  options: Record<string, unknown>;
  /** What stands in `meta` beside the options, where the example shows it. */
  meta: Record<string, unknown>;
  facts: Fact[];
}

export const document = readFileSync(join(__dirname, '../../docs/options.md'), 'utf8');

const forms: readonly (readonly [RegExp, Fact['says']])[] = [
  [/^<!-- page has: `([^`]+)`(?: before `([^`]+)`)? -->$/, 'has'],
  [/^<!-- page does not have: `([^`]+)` -->$/, 'does not have'],
  [/^<!-- inspect says(?:: `([^`]+)`| nothing) -->$/, 'inspect'],
];

export const examples: Example[] = [
  ...document.matchAll(/^```json\n([^]*?)\n```\n\n((?:<!-- .*\n)*)/gm),
].map(([, json = '', list = '']) => {
  const given = JSON.parse(json);
  const { themeOptions = {}, ...meta } = given.meta ?? { themeOptions: given };
  const facts = list.trim().split('\n').filter(Boolean).map(factOf);
  return { json: json.replace(/\s+/g, ' '), options: themeOptions, meta, facts };
});

/** What a comment below an example says. @throws {Error} when it says nothing that can be tested */
export function factOf(line: string): Fact {
  for (const [form, says] of forms) {
    const match = form.exec(line);
    if (match) return { says, text: match[1] ?? '', before: match[2] };
  }
  throw new Error(`No fact: ${line}`);
}
