/** What the fixtures lack: a text with every kind of markup, and unusual values. */
export const ugly = {
  basics: {
    name: 'Ada <b>Stone</b>',
    label: 'Engineer',
    email: 'a@b.example',
    phone: '+1 555 0100 ext. 7',
    summary:
      'One *two* with `code` and ~~old~~ [words](https://w.example/x?a=1&b=2).\n\n# Title\n\n' +
      'Grew 10<sup>6</sup> H<sub>2</sub>O.\n\n> quoted a\n>\n> quoted b\n\n- a\n- b\n  1. c\n  2. d\n\n' +
      '```\nfn main() {\n    go();  x\n\n    stop()\n}\n```\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n' +
      'Last line<br>broken \u001b[31mred\u0007 soft\u00adhyphen',
    profiles: [
      { network: 'Mastodon', username: '@me@social.example' },
      { network: 'Code', username: 'ada', url: 'https://www.code.example/ada/' },
      { network: 'Notes', username: 'Ada S.', url: 'https://notes.example/1' },
    ],
  },
  work: [
    {
      name: 'Acme, Inc.',
      url: 'https://acme.example',
      position: 'Engineer',
      startDate: '2010',
      endDate: '2012',
      highlights: ['First.\n\nSecond.', 'one\n- two\n- three'],
      team: 'five',
      budget: '1 M',
    },
  ],
  skills: [
    { name: 'Rust', level: 'Expert', keywords: ['a'], since: '2010', used: 'daily' },
    { name: 'Go', since: '2012' },
    { name: 'Scripts', level: 'A', keywords: ['x'] },
    { name: 'Scripts', level: 'B', keywords: ['y'] },
  ],
  references: [
    { name: 'Bob Ray', reference: 'He said:\n\n- good', email: 'r@b.example' },
    { name: 'Cy Lo', reference: '“Never late.”' },
    { name: 'Eve', phone: '+1 555 0100' },
    { name: 'Al' },
    { name: 'Mo' },
  ],
  publications: [
    {
      name: 'On Peat',
      publisher: 'Annals 41, 2',
      doi: '10.1000/xyz',
      url: 'https://doi.org/10.1000/xyz',
      authors: ['A. Stone', 'C. Lo'],
      releaseDate: '2020',
    },
    { name: 'On Fog', url: 'https://fog.example', publisher: 'Letters', doi: '10.1000/a' },
  ],
  'x-talks': ['One short', 'Two'],
  meta: {
    version: '1',
    lastModified: '2020-01-01',
    themeOptions: { numbering: true, footer: 'I agree.\n\nTwice.' },
  },
};
