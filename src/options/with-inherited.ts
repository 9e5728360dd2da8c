import { readable } from '../resume/plain-copy';
import { set } from '../resume/shape';

type Fields = Record<string, unknown>;

/** Limit on the length of the prototype chain. */
const mostLevels = 10;

/** Options about privacy are read by name, even if a proxy does not list them. */
const deciding = ['audience', 'variant'];

/** A plain copy of options that includes inherited and non-enumerable fields. */
export function withInherited(options: Fields): Fields {
  if (isPlain(options)) return options;
  const plain: Fields = {};
  const add = (key: string): void => {
    if (Object.hasOwn(plain, key)) return;
    const value = readable(options, key);
    // Skip methods, and everything that comes from Object.prototype.
    if (typeof value !== 'function' && value !== everybody[key]) set(plain, key, value);
  };
  let level: object | null = options;
  for (let count = 0; level && count < mostLevels; count++) {
    const names = Object.getOwnPropertyNames(level);
    level = Object.getPrototypeOf(level) as object | null;
    if (level || count === 0) names.forEach(add);
  }
  deciding.forEach(add);
  return plain;
}

const everybody = Object.prototype as unknown as Fields;

function isPlain(options: Fields): boolean {
  const prototype = Object.getPrototypeOf(options) as object | null;
  const isRoot = prototype === null || Object.getPrototypeOf(prototype) === null;
  const keys = Object.keys(options);
  return (
    isRoot &&
    Object.getOwnPropertyNames(options).length === keys.length &&
    deciding.every((name) => keys.includes(name) || readable(options, name) === everybody[name])
  );
}
