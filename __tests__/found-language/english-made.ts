/** Sentences from English résumés, with a gap for a foreign name. */
const sentences = [
  'Led a team of six and introduced code reviews at {}.',
  'Cut the cost of hosting by a third for {}.',
  'Built the booking system of {}, used by two million people a year.',
  'Responsible for planning, budgets and suppliers.',
  'Taught mathematics and physics to pupils between twelve and sixteen.',
  'Moved {} from a single server to Kubernetes.',
  'Wrote firmware in C for sensors.',
  'Software engineer with ten years of experience in banking.',
  'Nurse in intensive care, with a diploma in anaesthesia from {}.',
  'Cooked for eighty guests a night at {}.',
  'Published three papers on renewable energy with colleagues from {}.',
  'Translated contracts for {} into English.',
  'Sold tickets, answered the phone and ran the shop of {}.',
  'Designed posters, brochures and the signs of {}.',
  'Shipped version 2.0; 40% faster.',
  'Managed payroll for 300 employees.',
  'Organised the yearly conference of {}.',
  'React, TypeScript, Node.js, AWS.',
  'Drove trucks all over Europe, without an accident.',
  'Looking for a new challenge in data science.',
];

/** Names, employers, schools, degrees and titles that are no English. */
const abroad: [person: string, employer: string, school: string, degree: string, title: string][] =
  [
    ['Jürgen Großmann', 'Stadtwerke Köln', 'Technische Universität Wien', 'Diplom', 'Der Prozess'],
    ['Zoë Lefèvre', 'Société du Métro', 'École des Mines', 'Licence', 'À la recherche du temps'],
    ['Íñigo Núñez', 'Caja de Ahorros', 'Universidad de Alcalá', 'Licenciatura', 'La casa de papel'],
    ['João Conceição', 'Águas do Porto', 'Universidade do Minho', 'Mestrado', 'Os Lusíadas'],
    ['Łukasz Żółć', 'Poczta Polska', 'Politechnika Łódzka', 'Magister inżynier', 'Pan Tadeusz'],
    ['Nguyễn Thị Hương', 'Công ty Cổ phần Sữa', 'Đại học Bách khoa', 'Cử nhân', 'Truyện Kiều'],
    ['Åsa Sjöström', 'Försäkringskassan', 'Kungliga Tekniska högskolan', 'Examen', 'Röda rummet'],
    ['Þórunn Jónsdóttir', 'Landsbankinn', 'Háskóli Íslands', 'Sveinspróf', 'Sjálfstætt fólk'],
    ['Ömer Yıldız', 'Türk Hava Yolları', 'Boğaziçi Üniversitesi', 'Lisans', 'Benim Adım Kırmızı'],
    ['Čeněk Dvořák', 'Česká pošta', 'České vysoké učení technické', 'Inženýr', 'Válka s mloky'],
    [
      'Zoltán Őry',
      'Magyar Posta',
      'Eötvös Loránd Tudományegyetem',
      'Okleveles',
      'Az ember tragédiája',
    ],
    ['Väinö Mäkelä', 'Valtion rautatiet', 'Jyväskylän yliopisto', 'Maisteri', 'Seitsemän veljestä'],
    [
      'Ștefan Țurcanu',
      'Căile Ferate Române',
      'Universitatea din Iași',
      'Licență',
      'Pădurea spânzuraților',
    ],
    [
      'Ivana Šarić',
      'Hrvatske željeznice',
      'Sveučilište u Zagrebu',
      'Prvostupnik',
      'Na rubu pameti',
    ],
    [
      'Παύλος Ιωάννου',
      'Εθνική Τράπεζα',
      'Εθνικό Μετσόβιο Πολυτεχνείο',
      'Δίπλωμα',
      'Ο Μεγάλος Δρόμος',
    ],
    ['Ольга Петрова', 'Почта России', 'Новосибирский университет', 'Диплом', 'Война и мир'],
    ['Тарас Коваль', 'Укрзалізниця', 'Львівська політехніка', 'Бакалавр', 'Тіні забутих предків'],
    ['דנה לוי', 'רכבת ישראל', 'אוניברסיטת תל אביב', 'תואר ראשון', 'סיפור על אהבה וחושך'],
    ['محمد علي', 'مصر للطيران', 'جامعة القاهرة', 'بكالوريوس', 'أولاد حارتنا'],
    ['राजेश कुमार', 'भारतीय रेल', 'दिल्ली विश्वविद्यालय', 'स्नातक', 'गोदान'],
    ['山田花子', '株式会社みなと', '東京大学', '学士', '吾輩は猫である'],
    ['김민준', '한국철도공사', '서울대학교', '학사', '토지'],
    ['王小明', '上海地铁', '清华大学', '本科', '红楼梦'],
    ['สมชาย ใจดี', 'การรถไฟแห่งประเทศไทย', 'จุฬาลงกรณ์มหาวิทยาลัย', 'ปริญญาตรี', 'สี่แผ่นดิน'],
  ];

const words = ['Go', 'Rust', 'PostgreSQL', 'Excel', 'SAP', 'Figma', 'Leadership', 'Negotiation'];

/** The sentences from a place on, about somebody abroad. */
const said = (from: number, count: number, employer: string): string[] =>
  Array.from({ length: count }, (_, index) =>
    sentences[(from + index * 7) % sentences.length]!.replace('{}', employer),
  );

/** A résumé in English of each kind, for each of those people: short and long, in sentences, in lists, in names alone. */
const kinds: Record<string, (at: number) => object> = {
  'a sentence': (at) => {
    const [name, employer] = abroad[at]!;
    return { basics: { name, summary: said(at, 1, employer)[0] }, work: [{ name: employer }] };
  },
  'three points': (at) => {
    const [name, employer] = abroad[at]!;
    return { basics: { name }, work: [{ name: employer, highlights: said(at + 3, 3, employer) }] };
  },
  'a whole life': (at) => {
    const [name, employer, school, degree, title] = abroad[at]!;
    return {
      basics: { name, label: 'Engineer', summary: said(at, 2, employer).join(' ') },
      work: [0, 1, 2].map((job) => ({
        name: abroad[(at + job) % abroad.length]![1],
        position: 'Senior Engineer',
        highlights: said(at + job, 4, employer),
      })),
      education: [{ institution: school, studyType: degree, area: 'Computer Science' }],
      publications: [{ name: title, publisher: employer }],
      skills: [{ name: 'Languages', keywords: words }],
    };
  },
  'names alone': (at) => {
    const [name, employer, school, degree] = abroad[at % 15]!;
    return {
      basics: { name, label: 'Product Manager' },
      work: [{ name: employer, position: 'Product Manager' }],
      education: [{ institution: school, studyType: degree, area: 'Marketing' }],
    };
  },
  'lists of words': (at) => {
    const [, employer, school, degree] = abroad[at % 15]!;
    return {
      work: [{ name: employer, position: 'Team Lead', highlights: ['Go', 'Rust', 'CI/CD'] }],
      education: [{ institution: school, studyType: degree }],
      skills: words.map((word) => ({ name: word, level: 'Advanced', keywords: [word] })),
    };
  },
  'titles of works': (at) => ({
    basics: { summary: 'Translator and editor of novels and of plays, for stage and radio.' },
    publications: abroad.slice(at % 12, (at % 12) + 6).map(([, publisher, , , name]) => ({
      name,
      publisher,
      summary: 'Translated with notes and an afterword.',
    })),
  }),
  'a word abroad in each sentence': (at) => {
    const [name, employer, school, , title] = abroad[at]!;
    return {
      basics: {
        name,
        summary: `Worked at ${employer}, studied at ${school} and loves “${title}”.`,
      },
      volunteer: [
        { organization: employer, summary: `Reads ${title} to children at the weekend.` },
        { organization: school, summary: `Mentors first-year students from ${school}.` },
      ],
    };
  },
};

/** Over 300 résumés in English: seven kinds for 24 people, and all again in another order of sentences. */
export const made: [what: string, resume: object][] = [0, 1].flatMap((round) =>
  Object.entries(kinds).flatMap(([kind, make]) =>
    abroad.map((person, at): [string, object] => [
      `${person[0]}: ${kind}, ${round + 1}`,
      make((at + round * 11) % abroad.length),
    ]),
  ),
);
