import { render } from '../../index';
import { withMarks } from '../fuzz/read-html';

/** Values that start or end with characters that take the direction of the surrounding text. */
const resume = {
  basics: {
    name: 'Ada Example Jr.',
    label: 'C++ Engineer (Embedded)',
    email: 'ada@example.com',
    phone: '+972 50 123 4567',
    url: 'https://example.com/ada/',
    summary: 'Shipped it, twice.\n\nالسطر الثاني',
    location: { address: '12 High Street, 3', postalCode: '90210', city: 'Springfield' },
    profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
  },
  work: [
    {
      name: 'Acme, Inc.',
      position: '.NET Developer',
      location: 'Haifa (IL)',
      startDate: 'Fall 2019',
      endDate: '2021-03',
      highlights: ['Raised $1.2M', 'First\n- Second, etc.\n- Third'],
      keywords: ['C++', 'F#'],
    },
  ],
  education: [
    {
      institution: 'M.I.T.',
      url: 'https://mit.example/',
      studyType: 'B.Sc.',
      area: 'C++ (Systems)',
      score: '3.8/4.0',
      courses: ['C++ 101', 'A & B!'],
    },
  ],
  skills: [{ name: '.NET', level: 'A+', keywords: ['C#', 'ASP.NET!'] }],
  languages: [{ language: 'English', fluency: 'C2+' }],
  publications: [{ name: 'On C++', doi: '10.1000/182', authors: ['A. Example, Jr.', 'B. Other'] }],
  projects: [
    {
      name: 'Fog+',
      entity: 'Acme, Inc.',
      roles: ['Lead (C++)'],
      github: 'https://github.com/ada/fog',
    },
  ],
  references: [{ name: 'Bo Example, Ph.D.', reference: 'She is great!', position: 'CTO!' }],
  meta: { version: 'v1.0+' },
};

const inPage = (language: string, given: object = resume, options: object = {}) =>
  withMarks(render(given, { language, version: true, ...options }));
const bodyOf = (html: string) => /<body[^]*<\/body>/.exec(html)![0];

test.each([
  '<h1 class="p-name"><bdi>Ada Example Jr.</bdi></h1>',
  '<p class="label p-job-title"><bdi>C++ Engineer (Embedded)</bdi></p>',
  'href="mailto:ada@example.com"><bdi>ada@example.com</bdi></a>',
  '<bdi>+972 50 123 4567</bdi>',
  '<bdi>12 High Street, 3</bdi>، <bdi>90210</bdi> <bdi>Springfield</bdi>',
  '<span class="name"><bdi>GitHub</bdi></span>',
  'href="https://github.com/ada" rel="me"><bdi>github.com/ada</bdi></a>',
  '<p><bdi>Shipped it, twice.</bdi></p><p><bdi>السطر الثاني</bdi></p>',
  '<h3 class="p-name"><bdi>.NET Developer</bdi></h3>',
  '<span class="organisation p-location h-card"><bdi>Acme, Inc.</bdi></span>',
  '<span class="note"><bdi>Haifa (IL)</bdi></span>',
  '<li><bdi>Raised $1.2M</bdi></li>',
  '<li><bdi>First</bdi><ul><li><bdi>Second, etc.</bdi></li><li><bdi>Third</bdi></li></ul></li>',
  '<bdi>C++</bdi>، <bdi>F#</bdi>',
  '<bdi>B.Sc.</bdi>، <bdi>C++ (Systems)</bdi>',
  '<a href="https://mit.example/"><bdi>M.I.T.</bdi></a>',
  ' <bdi>3.8/4.0</bdi></span>',
  '<bdi>C++ 101</bdi>، <bdi>A &amp; B!</bdi>',
  '<strong><bdi>.NET</bdi></strong> <span class="values"><span class="level"><bdi>A+</bdi><span class="dot"> ·</span></span>',
  '<bdi>C#</bdi>، <bdi>ASP.NET!</bdi>',
  '<strong><bdi>English</bdi></strong> <span class="values"><bdi>C2+</bdi></span>',
  '<span class="name"><bdi>DOI</bdi></span> <a href="https://doi.org/10.1000/182"><bdi>10.1000/182</bdi></a>',
  '<p class="authors"><bdi><strong>A. Example</strong>, Jr.</bdi>، <bdi>B. Other</bdi></p>',
  '<bdi>Lead (C++)</bdi>',
  '<span class="name"><bdi>GitHub</bdi></span> <a href="https://github.com/ada/fog"><bdi>github.com/ada/fog</bdi></a>',
  '<blockquote><p><bdi>She is great!</bdi></p></blockquote>',
  '<figcaption><bdi>Bo Example, Ph.D.</bdi>، <bdi>CTO!</bdi></figcaption>',
  '<bdi>v1.0+</bdi>',
])('an Arabic page holds %s', (markup) => {
  expect(inPage('ar')).toContain(markup);
});

test('a date that was typed in words is kept apart from the other end of its range', () => {
  const dates = /<p class="dates">.*?<\/p>/.exec(inPage('ar'))![0];
  expect(dates).toContain('<bdi>');
  expect(dates.match(/<bdi>/g)).toHaveLength(1);
});

test.each(['ar', 'fa', 'he', 'ur'])(
  "no word of the theme's own is kept apart in %s",
  (language) => {
    const html = inPage(language, { work: [{ startDate: '2019-01' }], meta: { version: '1' } });
    expect(bodyOf(html).match(/<bdi>.*?<\/bdi>/g)).toEqual(['<bdi>1</bdi>']);
  },
);

test.each(['ar', 'fa', 'he', 'ur'])(
  'no mark of direction stands in the text of a page in %s',
  (language) => {
    expect(bodyOf(inPage(language))).not.toMatch(/[\u200E\u200F\u061C]/);
  },
);

test('what machines read has no markup', () => {
  const [head] = inPage('ar').split('<style>') as [string];
  expect(head).not.toContain('bdi');
  expect(head).toContain('<title>Ada Example Jr. – C++ Engineer (Embedded)</title>');
  expect(head).toContain('content="Shipped it, twice. السطر الثاني"');
});

test.each(['en', 'de', 'ja', 'th'])(
  'a page in %s without such letters has none of it',
  (language) => {
    const plain = { ...resume, basics: { ...resume.basics, summary: 'Shipped it, twice.' } };
    expect(inPage(language, plain)).not.toContain('<bdi');
  },
);

test('in a page from left to right, values with letters from right to left are kept apart, and no others', () => {
  const html = bodyOf(
    inPage('en', {
      basics: { name: 'נועה כהן', label: 'Engineer', summary: 'Hello.\n\nשלום, עולם.' },
      work: [{ name: 'شركة (أ)', position: 'Engineer', location: 'Haifa' }],
      education: [{ studyType: 'בוגר', area: 'מדעי המחשב' }],
      skills: [{ name: 'Tools', keywords: ['C++', 'أدوات!', 'F#'] }],
    }),
  );
  expect(html.match(/<bdi.*?<\/bdi>/g)).toEqual([
    '<bdi>נועה כהן</bdi>',
    '<bdi>שלום, עולם.</bdi>',
    '<bdi>شركة (أ)</bdi>',
    '<bdi>בוגר</bdi>',
    '<bdi>מדעי המחשב</bdi>',
    '<bdi>أدوات!</bdi>',
  ]);
  expect(html).toContain('C++, <bdi>أدوات!</bdi>, F#');
});

test.each<[language: string, typed: string, markup: string]>([
  // By its first letter it would run from left to right, and its words would be out of order.
  ['ar', 'React و Vue في الواجهة', '<bdi dir="rtl">React و Vue في الواجهة</bdi>'],
  ['ar', 'Worked at Nour (نور) for years.', '<bdi>Worked at Nour (نور) for years.</bdi>'],
  ['ar', '2019!', '<bdi>2019!</bdi>'],
  [
    'en',
    'נועה was my mentor, and a great one.',
    '<bdi dir="ltr">נועה was my mentor, and a great one.</bdi>',
  ],
  ['en', 'مهندس C++', '<bdi>مهندس C++</bdi>'],
  [
    'ar',
    '**Bold**, then a [link](https://a.example/).',
    '<bdi><strong>Bold</strong>, then a <a href="https://a.example/">link</a>.</bdi>',
  ],
  ['ar', 'Acme, Inc.\nشركة', '<bdi>Acme, Inc.</bdi><br><bdi>شركة</bdi>'],
])('in a page in %s, %j runs as its language does', (language, typed, markup) => {
  expect(inPage(language, { work: [{ summary: typed }] })).toContain(`<p>${markup}</p>`);
});
