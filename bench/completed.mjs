/**
 * A résumé that a theme accepts: unchanged, or with empty values for optional fields that the theme requires.
 * @param {(resume: any) => any} render @param {any} resume
 * @param {[path: string, value: unknown][]} needs added one after another until it works
 * @returns {Promise<{ resume: any, added: string[] }>}
 */
export async function completed(render, resume, needs) {
  // Parsed, like every real résumé, because the strings of a clone have another internal form.
  const complete = JSON.parse(JSON.stringify(resume));
  /** @type {string[]} */
  const added = [];
  for (const [path, value] of needs) {
    if (await accepts(render, complete)) break;
    if (add(complete, path.split('.'), value)) added.push(path);
  }
  return { resume: complete, added };
}

/** @param {(resume: any) => any} render @param {any} resume */
async function accepts(render, resume) {
  try {
    await render(structuredClone(resume));
    return true;
  } catch {
    return false;
  }
}

/** Never replaces an existing value. @param {any} record @param {string[]} path @param {unknown} value */
function add(record, [key = '', ...rest], value) {
  if (rest.length) return add((record[key] ??= {}), rest, value);
  if (record[key] !== undefined) return false;
  record[key] = structuredClone(value);
  return true;
}
