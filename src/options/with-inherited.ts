import { readable } from '../resume/plain-copy';
import { set } from '../resume/shape';

type Fields = Record<string, unknown>;

/** More classes than anybody derives options from. */
const mostLevels = 10;

/** What decides who may see something is asked for by its name: a proxy need not list it. */
const deciding = ['audience', 'variant'];

/** Options with what they inherit from a class, and with fields that are not listed: those say something, too. */
export function withInherited(options: Fields): Fields {
  if (isPlain(options)) return options;
  const plain: Fields = {};
  const add = (key: string): void => {
    if (Object.hasOwn(plain, key)) return;
    const value = readable(options, key);
    // What a class can do is no option, and what every object inherits is nobody's.
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
