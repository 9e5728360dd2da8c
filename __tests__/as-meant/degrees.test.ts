import { viewOf } from '../view-of';
import { print } from '../print';

/** The title shown for a degree. */
const titleOf = (studyType: string, area: string, language: string, options: object): string => {
  const [section] = viewOf({ education: [{ studyType, area }] }, { language, ...options }).sections;
  const [entry] = section?.shape === 'entries' ? section.items : [];
  return print(entry!.title.text);
};

const read = (
  name: string,
  cases: [studyType: string, area: string, shown: string, language?: string, options?: object][],
) =>
  describe(name, () => {
    test.each(cases)('%s + %s is %s', (studyType, area, shown, language = 'en', options = {}) => {
      expect(titleOf(studyType, area, language, options)).toBe(shown);
    });
  });

read('what one says that the other says', [
  ['Bachelor', 'Bachelor of CS', 'Bachelor of CS'],
  ['Bachelors', 'Bachelor of CS', 'Bachelor of CS'],
  ['MBA', 'MBA', 'MBA'],
  ['M.B.A.', 'MBA', 'M.B.A.'],
  [
    "Bachelor's degree, Computer Science",
    'Computer Science',
    "Bachelor's degree, Computer Science",
  ],
  ['BSc Computer Science', 'Computer science', 'BSc Computer Science'],
  ['Computer Science', 'BSc in Computer Science', 'BSc in Computer Science'],
  ['Bachelor of Engineering', 'Engineering', 'Bachelor of Engineering'],
  ['Licenciatura en Física', 'Fisica', 'Licenciatura en Física', 'es'],
  ['Grado en Física', 'Física', 'Grado en Física'],
  ['计算机科学学士', '计算机科学', '计算机科学学士', 'zh'],
  ['MBA', 'MBA', 'MBA', 'en', { labels: { degree: '{studyType} in {area}' } }],
]);

read('a degree in the place of its subject', [
  ['Computer Science', 'Bachelor of Science', 'Bachelor of Science in Computer Science'],
  ['Computer Science', 'BSc', 'BSc in Computer Science'],
  ['Informatik', 'Bachelor', 'Bachelor in Informatik', 'de'],
  ['Diploma', 'Bachelor', 'Diploma in Bachelor'],
  ['Bootcamp', 'Web Development', 'Bootcamp, Web Development'],
  ['Informatique', 'Licence', 'Licence en Informatique', 'fr'],
]);

read('words between that were typed', [
  ['Degree', 'in Physics', 'Degree in Physics'],
  ['Degree in', 'in Physics', 'Degree in Physics'],
  ['Degree in', 'Physics', 'Degree in Physics'],
  ['Bachelor of Science in', 'Computer Science', 'Bachelor of Science in Computer Science'],
  ['Bachelor of', 'Science', 'Bachelor of Science'],
  ['Bachelor', 'of Science', 'Bachelor of Science'],
  ['Bachelor of', 'of Science', 'Bachelor of Science'],
  ['Degree', 'In Computer Science', 'Degree In Computer Science'],
  ['Licence en', 'Droit', 'Licence en Droit', 'fr'],
  ['Licence', 'de droit', 'Licence de droit', 'fr'],
  ['Licence', "d'histoire", "Licence d'histoire", 'fr'],
  ['Grado en', 'Física', 'Grado en Física'],
  ['Grado en', 'en Física', 'Grado en Física', 'es'],
  ['Laurea in', 'Fisica', 'Laurea in Fisica', 'it'],
  ['Master i', 'fysik', 'Master i fysik', 'sv'],
  ['BSc (Hons):', 'Physics', 'BSc (Hons): Physics'],
  ['BSc', '(Hons) Physics', 'BSc (Hons) Physics'],
  ['Master of', 'in Arts', 'Master in Arts'],
]);

read('no word of the page between words of another language', [
  ['Licenciatura', 'Ingeniería', 'Licenciatura, Ingeniería'],
  ['Licenciatura', 'Administracion de Empresas', 'Licenciatura, Administracion de Empresas'],
  ['Diplom', 'Informatik', 'Diplom, Informatik'],
  ['Master', 'Informatique', 'Master, Informatique'],
  ['Master', 'Wirtschaftsinformatik', 'Master, Wirtschaftsinformatik'],
  ['Bachelier', 'Droit', 'Bachelier, Droit'],
  ['Laurea', 'Lettere', 'Laurea, Lettere'],
  ['Graduação', 'Direito', 'Graduação, Direito'],
  ['Doctorado', 'Historia', 'Doctorado, Historia'],
  ['Bachelor', 'Économie', 'Bachelor, Économie'],
  ['学士', '计算机科学', '学士, 计算机科学'],
  ['Licence', 'Computer Science', 'Licence, Computer Science', 'fr'],
  ['Abitur', 'Mathematik', 'Abitur, Mathematik', 'de'],
  ['Licenciatura', 'Ingeniería', 'Licenciatura, Ingeniería', 'de'],
  ['Master', 'Computer Science', '<bdi>Master</bdi>، <bdi>Computer Science</bdi>', 'ar'],
  ['Master', 'Computer Science', 'Master, Computer Science', 'bg'],
]);

read('nor after what is no degree', [
  ['High School', 'Science', 'High School, Science'],
  ['HIGH SCHOOL', 'SCIENCE', 'HIGH SCHOOL, SCIENCE'],
  ['Bootcamp', 'Web Development', 'Bootcamp, Web Development'],
  ['Secondary', 'Sciences', 'Secondary, Sciences'],
  ['Exchange', 'Design', 'Exchange, Design'],
]);

read('degrees and subjects that are joined', [
  ['Bachelor', 'Physics', 'Bachelor in Physics'],
  ["Bachelor's", 'Physics', "Bachelor's in Physics"],
  [
    'Bachelor of Technology',
    'Information Technology',
    'Bachelor of Technology in Information Technology',
  ],
  ['BSc', 'Computer Science', 'BSc in Computer Science'],
  ['B.Tech.', 'Electronics', 'B.Tech. in Electronics'],
  ['PhD', 'Latin American Studies', 'PhD in Latin American Studies'],
  ['Master', 'Media', 'Master in Media'],
  ['ASSOCIATE DEGREE', 'MECHANICS', 'ASSOCIATE DEGREE in MECHANICS'],
  ['High school diploma', 'Arts', 'High school diploma in Arts'],
  ['Certificate', 'Project Management', 'Certificate in Project Management'],
  ['Online course', 'Cooking', 'Online course in Cooking'],
  ['Minor', 'Music', 'Minor in Music'],
  ['MSc', 'In vitro biology', 'MSc in In vitro biology'],
  ['S', 'A', 'S in A'],
  ['Master', 'Computer Science', 'Master in Computer Science', 'de'],
  ['Bachelor', 'Wirtschaftsinformatik', 'Bachelor in Wirtschaftsinformatik', 'de'],
  ['Licenciatura', 'Ingeniería', 'Licenciatura en Ingeniería', 'es'],
  ['Máster', 'Derecho', 'Máster en Derecho', 'es'],
  ['Licence', 'Informatique', 'Licence en Informatique', 'fr'],
  ['Graduação', 'Direito', 'Graduação em Direito', 'pt-BR'],
  ['Laurea', 'Fisica', 'Laurea in Fisica', 'it'],
  ['Master', 'datateknikk', 'Master i datateknikk', 'nb'],
  ['Licență', 'Informatică', 'Licență în Informatică', 'ro'],
  ['بكالوريوس', 'الفيزياء', '<bdi>بكالوريوس</bdi> في <bdi>الفيزياء</bdi>', 'ar'],
  ['Бакалавър', 'Физика', 'Бакалавър по Физика', 'bg'],
  ['स्नातक', 'भौतिकी', 'भौतिकी में स्नातक', 'hi'],
  ['Kandidaatti', 'Fysiikka', 'Kandidaatti, Fysiikka', 'fi'],
  ['学士', '物理学', '学士（物理学）', 'ja'],
  [
    'Licenciatura',
    'Ingeniería',
    'Licenciatura / Ingeniería',
    'en',
    { labels: { degree: '{studyType} / {area}' } },
  ],
  [
    'Bachelor of',
    'Science',
    'Bachelor of in Science',
    'en',
    { labels: { degree: '{studyType} in {area}' } },
  ],
  ['BSc {area}', '{studyType}', 'BSc {area} in {studyType}'],
  ['Course of study', 'Physics', 'Course of study in Physics'],
  ['Master', '', 'Master'],
  ['', 'Physics', 'Physics'],
]);
