import type { Labels } from '../../src/locale/locale';
import { findLocale } from '../../src/locale/find-locale';
import { print } from '../print';
import { viewOf } from '../view-of';

/** "Ważny do maj 2026" is not correct Polish, because months are inflected after "until" and after verbs. */
test.each([
  ['cs', 'Konec platnosti'],
  ['et', 'Kehtivuse lõpp'],
  ['fi', 'Voimassaolon päättyminen'],
  ['hr', 'Datum isteka'],
  ['lv', 'Derīguma termiņš'],
  ['pl', 'Data ważności'],
  ['ru', 'Срок действия'],
  ['sk', 'Koniec platnosti'],
  ['sl', 'Datum poteka'],
  ['sr', 'Датум истека'],
  ['sr-Latn', 'Datum isteka'],
  ['uk', 'Термін дії'],
])('%s heads an expiry date with a noun', (language, expires) => {
  const certificates = [{ name: 'A', expiryDate: '2026-05' }];
  const [section] = viewOf({ certificates }, { language }).sections;
  const [entry] = section?.shape === 'entries' ? section.items : [];
  expect(entry!.facts.map(({ label }) => label)).toEqual([expires]);
});

/** Words that a verb or a preposition before a date ends with, or begins with. */
const beforeDates = /(?:^| )(?:do|до|līdz|kuni|vanhenee|velja|važi|важи|platí)(?: |$)/i;

test.each(['cs', 'sk', 'pl', 'hr', 'sr', 'sr-Latn', 'sl', 'ru', 'uk', 'lv', 'et', 'fi'])(
  'no word of %s before a date asks for an inflected month',
  (tag) => {
    const { expires, lastModified, birthDate } = findLocale(tag).labels;
    expect([expires, lastModified, birthDate].filter((label) => beforeDates.test(label))).toEqual(
      [],
    );
  },
);

test.each<[tag: string, label: keyof Labels, word: string]>([
  ['en', 'score', 'GPA {score}'],
  ['en-GB', 'score', 'Grade {score}'],
  ['en-GB', 'courses', 'Modules'],
  ['es', 'courses', 'Asignaturas'],
  ['es', 'education', 'Formación académica'],
  ['es', 'expires', 'Vigente hasta'],
  ['fa', 'profile', 'پروفایل'],
  ['ja', 'workPermit', '在留資格'],
  ['ko', 'languages', '어학'],
  ['ko', 'skills', '보유 기술'],
  ['lt', 'courses', 'Studijų dalykai'],
  ['ms', 'resume', 'Resume'],
  ['nl', 'awards', 'Onderscheidingen'],
  ['nl', 'lastModified', 'Laatst bijgewerkt'],
  ['pl', 'resume', 'CV'],
  ['sl', 'interests', 'Interesi'],
  ['ur', 'expires', 'کارآمد تا'],
  ['zh-Hant', 'profile', '個人檔案'],
])('%s: %s is %j', (tag, label, word) => {
  expect(findLocale(tag).labels[label]).toBe(word);
});

test.each<[language: string, title: string]>([
  ['tr', 'Bilgisayar Mühendisliği, Lisans'],
  ['en', 'Lisans, Bilgisayar Mühendisliği'],
])('%s writes a degree as %j', (language, title) => {
  const education = [{ studyType: 'Lisans', area: 'Bilgisayar Mühendisliği' }];
  const [section] = viewOf({ education }, { language }).sections;
  const [entry] = section?.shape === 'entries' ? section.items : [];
  expect(print(entry!.title.text)).toBe(title);
});
