import fc from 'fast-check';
import { en } from '../../src/locale/locales/en';
import { hostileString } from './hostile-strings';

const names = fc.constantFrom(
  ...['work', 'skills', 'education', 'projects', 'references', 'x-talks', 'constructor', 'nothing'],
);
const words = fc.constantFrom(
  ...[
    'all',
    'sans',
    'serif',
    'system',
    'compact',
    'airy',
    'year',
    'month',
    'full',
    'numeric',
    'none',
    'light',
    'dark',
    'AA',
  ],
  ...[
    'city',
    'public',
    'always',
    'strong',
    'auto',
    'A4',
    'Letter',
    'off',
    'de',
    'ar',
    'ja-JP',
    'zz',
    'x-klingon',
  ],
);
const text = fc.oneof(words, hostileString);
const value = fc.oneof(text, fc.boolean(), fc.array(text, { maxLength: 3 }), fc.integer());
const color = fc.oneof(
  fc.constantFrom('#f00', 'rgb(1 2 3)', 'hsl(9deg 50% 50%)', 'red', 'oklch(.5 1 9)', 'red;}*{'),
  hostileString,
);

/** Options of a page: those there are, with what they should hold and with what they should not. */
export const anyOptions: fc.Arbitrary<unknown> = fc.record(
  {
    sections: fc.oneof(
      fc.array(
        fc.oneof(
          names,
          text,
          fc.constant('...'),
          fc.record({ section: names, title: text, where: fc.dictionary(names, text) }),
        ),
        { maxLength: 5 },
      ),
      fc.dictionary(names, fc.oneof(fc.boolean(), value)),
    ),
    labels: fc.dictionary(fc.constantFrom(...Object.keys(en.labels)), text, { maxKeys: 4 }),
    colors: fc.dictionary(
      fc.constantFrom('accent', 'ink', 'muted', 'paper', 'rule', 'primary', '--x'),
      fc.oneof(color, fc.array(color, { maxLength: 3 })),
      { maxKeys: 4 },
    ),
    page: fc.record({
      size: text,
      margin: fc.oneof(text, fc.integer(), fc.constant('12mm 15mm')),
      pages: fc.oneof(text, fc.integer({ min: 0, max: 4 })),
    }),
    numbering: fc.oneof(value, fc.dictionary(names, value)),
    variants: fc.dictionary(
      words,
      fc.record({ only: value, without: value, audience: value, summary: text, sections: value }),
      { maxKeys: 2 },
    ),
    ...Object.fromEntries(
      [
        'language',
        'languages',
        'font',
        'density',
        'scheme',
        'contrast',
        'layout',
        'figures',
        'dateFormat',
        'image',
        'location',
        'links',
        'footer',
      ]
        .concat(
          'audience',
          'keep',
          'only',
          'without',
          'summary',
          'variant',
          'template',
          'css',
          'style',
        )
        .map((name) => [name, value]),
    ),
  },
  { requiredKeys: [] },
);
