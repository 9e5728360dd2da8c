// Malicious résumés: the hostile texts from the repository's tests, in every field.
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { root } from './packed-theme.mjs';

/** @returns {Promise<Record<string, string>>} */
async function readPayloads() {
  const source = readFileSync(`${root}__tests__/hostile/payloads.ts`, 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`))
    .payloads;
}

/** Texts that a tool that modifies the page could mistake for the page's own markup or for its own. */
const forTools = {
  'a body': '<body><img src=x onerror=alert(1)>',
  'a body in capitals': '<BODY onload=alert(1)>',
  'a head': '<head></head><body><script>alert(1)</script>',
  'the end of a head': '</head><script>alert(1)</script>',
  'the end of a body': '</body></html><script>alert(1)</script>',
  'a pattern': "$& $` $' $1 <script>alert(1)</script>",
};

/**
 * A copy in which every text is replaced with the same one.
 * @param {unknown} value
 * @param {string} text
 * @returns {unknown}
 */
function withTexts(value, text) {
  if (typeof value !== 'object' || value === null) return text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withTexts(inner, text)]),
  );
}

/** By name. None has a photo, because pages may request those. @returns {Promise<[string, object][]>} */
export async function hostileResumes() {
  const { basics, ...leaves } = JSON.parse(
    readFileSync(`${root}__tests__/fixtures/every-leaf.json`, 'utf8'),
  );
  const { image, ...person } = basics;
  const everyLeaf = { ...leaves, basics: person };
  const payloads = Object.entries(await readPayloads());
  const projects = payloads.map(([, text]) => withTexts(leaves.projects[0], text));
  const work = payloads.map(([, text]) => withTexts(leaves.work[0], text));
  const worst = payloads.filter(([name]) =>
    /script|handler|out of|comment|javascript:$/.test(name),
  );
  return [
    ['all at once', { basics: person, work, projects }],
    ...Object.entries(forTools).map(([name, text]) => nameAlone(name, text)),
    ...[...Object.entries(forTools), ...worst].map(
      ([name, text]) =>
        /** @type {[string, object]} */ ([
          `${name}, everywhere`,
          { .../** @type {object} */ (withTexts(everyLeaf, text)), [`x-${text}`]: [text] },
        ]),
    ),
  ];
}

/** @param {string} name @param {string} text @returns {[string, object]} */
const nameAlone = (name, text) => [`${name} as a name`, { basics: { name: text } }];
