/**
 * A résumé that a theme accepts: as it is, or with empty values for the optional fields it cannot do without.
 * @param {(resume: any) => any} render @param {any} resume
 * @param {[path: string, value: unknown][]} needs tried one after another
 * @returns {Promise<{ resume: any, added: string[] }>}
 */
export async function completed(render, resume, needs) {
  // As every résumé comes: parsed, not cloned, whose strings are of another make.
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

/** Never over what is there. @param {any} record @param {string[]} path @param {unknown} value */
function add(record, [key = '', ...rest], value) {
  if (rest.length) return add((record[key] ??= {}), rest, value);
  if (record[key] !== undefined) return false;
  record[key] = structuredClone(value);
  return true;
}
