import fc from 'fast-check';

/** Strings with a special meaning for one of the parsers involved. */
const pieces = [
  ...'*_`[]()<>!~\\&"\'{}#|-+=/:;@.,?%$ \n\t\r',
  ...['**', '__', '~~', '```', '](', '![', '\n\n', '\n- ', '\n1. ', '  \n', '- [ ] ', '• ', '> '],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<li>',
    '</li>',
    '<ul>',
    '</ul>',
    '<p>',
    '</p>',
    '<br>',
    '<code>',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    ']]>',
    '</style>',
    '</title>',
    '<img src=x onerror=x>',
  ],
  ...[
    '" onload="x',
    "' onload='x",
    '"><svg/onload=x>',
    'javascript:',
    'JaVa\tScRiPt:',
    'data:text/html,',
  ],
  ...[
    'https://',
    'http://a.example',
    'www.a.example',
    'a@a.example',
    'mailto:',
    '//',
    '\\\\',
    '/../',
  ],
  ...[
    '{{x}}',
    '{{{x}}}',
    '${x}',
    '<%= x %>',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...['&amp;', '&lt;', '&#60;', '&#x3c;', '&nbsp;', '&colon;', '&Tab;', '%3C', '\\u003c', '\\3c '],
  ...[
    '\0',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200e',
    '\u200f',
  ],
  ...[
    '\u2028',
    '\u2029',
    '\u202a',
    '\u202c',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\ufffe',
    '\ufdd0',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ud83d\ude00',
    'é',
    'e\u0301',
    'ß',
    'İ',
    '中文',
    'العربية',
    'עברית',
    'हिन्दी',
  ],
  ...[
    '@@@@~',
    '~@@@@',
    '2020',
    '2020-01',
    '2020-13-45',
    'Sep 2019',
    'present',
    '至今',
    '(0)',
    '+49 30',
  ],
  ...['url(https://a.example)', 'expression(x)', '@import "a"', '}', '{', '/*', '*/', '!important'],
];

/** Strings that nobody's résumé has, yet. */
export const hostileString: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.lorem({ maxCount: 2 })), { maxLength: 8 })
      .map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...pieces), fc.integer({ min: 0, max: 400 }))
      .map(([piece, count]) => piece.repeat(count)),
  },
);
