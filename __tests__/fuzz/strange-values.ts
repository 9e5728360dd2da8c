import fc from 'fast-check';
import { resume } from '../../src/resume/fields';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { hostileString } from './hostile-strings';

const namesIn = ({ fields = {}, item }: Kind<unknown>): string[] => [
  ...(item ? namesIn(item) : []),
  ...Object.entries(fields).flatMap(([name, field]) => [
    ...namesOf(name, field),
    ...namesIn(kindOf(field)),
  ]),
];

const options = [
  ...[
    'language',
    'languages',
    'sections',
    'section',
    'title',
    'where',
    'labels',
    'font',
    'page',
    'size',
  ],
  ...[
    'margin',
    'colors',
    'accent',
    'density',
    'layout',
    'figures',
    'dateFormat',
    'numbering',
    'image',
    'location',
    'links',
  ],
  ...[
    'footer',
    'audience',
    'keep',
    'only',
    'without',
    'variants',
    'variant',
    'translations',
    'x-tags',
  ],
];
const objectNames = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'length',
  'get',
];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...new Set([...namesIn(resume), ...options])) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...objectNames), hostileString) },
);

/** Anything that JavaScript has, in the shape of a résumé often enough to be looked into. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  key,
  maxDepth: 5,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withObjectString: true,
  values: [
    hostileString,
    fc.boolean(),
    fc.double(),
    fc.constantFrom(null, undefined, Symbol('a'), () => 1),
  ],
});

/** What a record or a list may be made into. */
const twists = {
  frozen: (value: object) => Object.freeze(value),
  getters: (value: object) => withGetters(value, (inner) => inner),
  'getters that throw': (value: object) => withGetters(value, refuse),
  proxies: (value: object) => new Proxy(value, {}),
  'proxies that throw': (value: object) =>
    new Proxy(value, {
      get: refuse,
      has: refuse,
      ownKeys: refuse,
      getPrototypeOf: refuse,
      getOwnPropertyDescriptor: refuse,
    }),
  'proxies that throw when they are read': (value: object) => new Proxy(value, { get: refuse }),
  'proxies that lie about their keys': (value: object) =>
    new Proxy(value, { ownKeys: () => ['nothing', 'name'] }),
  'proxies that are revoked': (value: object) => {
    const { proxy, revoke } = Proxy.revocable(value, {});
    revoke();
    return proxy;
  },
  'records of a class': (value: object) => Object.setPrototypeOf(value, inherited) as object,
  cycles: (value: object) => {
    for (const name of Object.keys(value).slice(-1)) Object.assign(value, { [name]: value });
    return value;
  },
};

export type Twist = keyof typeof twists;

export const twist: fc.Arbitrary<Twist> = fc.constantFrom(...(Object.keys(twists) as Twist[]));

const inherited = { toString: refuse, name: 'inherited', url: 'https://inherited.example' };

function refuse(): never {
  throw new Error('no');
}

function withGetters(value: object, get: (inner: unknown) => unknown): object {
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'length') continue;
    Object.defineProperty(value, name, { get: () => get(inner), enumerable: true });
  }
  return value;
}

/** A copy in which every record and every list is twisted. */
export function twisted(value: unknown, name: Twist): unknown {
  const isList = Array.isArray(value);
  if (!isList && Object.prototype.toString.call(value) !== '[object Object]') return value;
  const copy: object = isList ? [] : {};
  for (const [key, inner] of Object.entries(value as object)) {
    Object.defineProperty(copy, key, {
      value: twisted(inner, name),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return twists[name](copy);
}
