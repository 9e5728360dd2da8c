import { typesOf } from './option-names';

/**
 * Converts what was typed to the value of an option: JSON, or else text. Lists may be separated by commas. For an
 * option that only accepts text, `1.10` and `true` stay text.
 * @param path `['page', 'pages']`
 */
export function valueOf(path: readonly string[], typed: string): unknown {
  const value = asJson(typed);
  if (path.length > 1) return value;
  const types = typesOf(path[0]!);
  if (types.includes('array') && !Array.isArray(value)) {
    // An option that also accepts other types is only a list if there is a comma.
    if (types.length === 1 || (value === typed && typed.includes(','))) return listed(typed);
  }
  const isText = types.length === 1 && types[0] === 'string';
  return isText && typeof value !== 'object' ? textOf(value, typed) : (value ?? typed);
}

const listed = (typed: string): string[] =>
  typed
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const textOf = (value: unknown, typed: string): string =>
  typeof value === 'string' ? value : typed;

function asJson(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}
