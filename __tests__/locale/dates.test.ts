import { dateRange, singleDate } from '../../src/view/dates/dates';
import type { DateText } from '../../src/view/shapes';
import { contextFor } from '../view-of';

const text = (pieces: DateText[]) => pieces.map((piece) => piece.text).join('');

const contextIn = (language: string) => contextFor({ language });

/** A word for now may be two, with no line's end between them. */
const withSpaces = (shown: string) => shown.replaceAll('\u00A0', ' ');

// Years, months, a range that goes on, a day.
test.each<[tag: string, years: string, months: string, ongoing: string, day: string]>([
  ['en', '2019–2021', 'Feb 2019 – Sep 2021', 'May 2019 – Present', 'Aug 3, 2019'],
  ['en-GB', '2019–2021', 'Feb 2019 – Sept 2021', 'May 2019 – Present', '3 Aug 2019'],
  ['de', '2019–2021', 'Feb. 2019 – Sept. 2021', 'Mai 2019 – heute', '3. Aug. 2019'],
  ['fr', '2019–2021', 'févr. 2019 – sept. 2021', 'mai 2019 – aujourd’hui', '3 août 2019'],
  ['es', '2019–2021', 'feb 2019 – sept 2021', 'may 2019 – actualidad', '3 ago 2019'],
  ['pt', '2019–2021', '02/2019 – 09/2021', '05/2019 – presente', '03/08/2019'],
  [
    'pt-BR',
    '2019–2021',
    'fev. de 2019 – set. de 2021',
    'mai. de 2019 – atual',
    '3 de ago. de 2019',
  ],
  ['sv', '2019–2021', 'feb. 2019–sep. 2021', 'maj 2019–nu', '3 aug. 2019'],
  ['fi', '2019–2021', 'helmikuu 2019 – syyskuu 2021', 'toukokuu 2019 – nykyhetki', '3.8.2019'],
  ['pl', '2019–2021', '02.2019 – 09.2021', '05.2019 – obecnie', '3.08.2019'],
  ['cs', '2019–2021', 'únor 2019 – září 2021', 'květen 2019 – současnost', '3. 8. 2019'],
  [
    'hr',
    '2019.–2021.',
    'veljača 2019. – rujan 2021.',
    'svibanj 2019. – danas',
    '3. kolovoza 2019.',
  ],
  ['sr', '2019–2021.', 'феб 2019 – сеп 2021.', 'мај 2019 – данас', '3. авг 2019.'],
  ['sr-Latn', '2019–2021.', 'feb 2019 – sep 2021.', 'maj 2019 – danas', '3. avg 2019.'],
  ['hu', '2019–2021', '2019. febr. – 2021. szept.', '2019. máj. – jelenleg', '2019. aug. 3.'],
  [
    'bg',
    '2019–2021\u00A0г.',
    '02.2019\u00A0г. – 09.2021\u00A0г.',
    '05.2019\u00A0г. – до момента',
    '3.08.2019\u00A0г.',
  ],
  ['ru', '2019–2021', 'февр. 2019 – сент. 2021', 'май 2019 – настоящее время', '3 авг. 2019'],
  ['uk', '2019–2021', 'лют. 2019 – вер. 2021', 'трав. 2019 – дотепер', '3 серп. 2019'],
  ['el', '2019–2021', 'Φεβ 2019 – Σεπ 2021', 'Μάι 2019 – σήμερα', '3 Αυγ 2019'],
  ['tr', '2019–2021', 'Şub 2019 – Eyl 2021', 'May 2019 – halen', '3 Ağu 2019'],
  ['lt', '2019–2021', '2019-02 – 2021-09', '2019-05 – dabar', '2019-08-03'],
  ['ca', '2019–2021', 'febr. 2019 – set. 2021', 'maig 2019 – actualitat', '3 d’ag. del 2019'],
  ['eu', '2019–2021', '2019 ots. – 2021 ira.', '2019 mai. – gaur egun', '2019/8/3'],
  ['he', '2019–2021', 'פבר׳ 2019 – ספט׳ 2021', 'מאי 2019 – היום', '3 באוג׳ 2019'],
  ['ar', '2019–2021', 'فبراير 2019 – سبتمبر 2021', 'مايو 2019 – حتى الآن', '3 أغسطس 2019'],
  ['fa', '۲۰۱۹ تا ۲۰۲۱', 'فوریه ۲۰۱۹ تا سپتامبر ۲۰۲۱', 'مه ۲۰۱۹ تا اکنون', '۳ اوت ۲۰۱۹'],
  ['hi', '2019–2021', 'फ़र॰ 2019 – सित॰ 2021', 'मई 2019 – वर्तमान', '3 अग॰ 2019'],
  ['bn', '২০১৯–২০২১', 'ফেব্রুয়ারি ২০১৯ – সেপ্টেম্বর ২০২১', 'মে ২০১৯ – বর্তমান', '৩ আগস্ট, ২০১৯'],
  ['ta', '2019–2021', 'பிப். 2019 – செப். 2021', 'மே 2019 – தற்போது', '3 ஆக. 2019'],
  ['th', '2019–2021', 'ก.พ. 2019 – ก.ย. 2021', 'พ.ค. 2019 – ปัจจุบัน', '3 ส.ค. 2019'],
  ['vi', '2019–2021', '02/2019 – 09/2021', '05/2019 – nay', '03/08/2019'],
  ['ja', '2019年～2021年', '2019年2月～2021年9月', '2019年5月～現在', '2019年8月3日'],
  ['ko', '2019년 ~ 2021년', '2019년 2월 ~ 2021년 9월', '2019년 5월 ~ 현재', '2019년 8월 3일'],
  ['zh-Hans', '2019–2021年', '2019年2月—2021年9月', '2019年5月—至今', '2019年8月3日'],
  ['zh-Hant', '2019年至2021年', '2019年2月至2021年9月', '2019年5月至今', '2019年8月3日'],
  ['af', '2019–2021', 'Feb. 2019 – Sep. 2021', 'Mei 2019 – hede', '3 Aug. 2019'],
  ['az', '2019–2021', 'fev 2019 – sen 2021', 'may 2019 – hazırda', '3 avq 2019'],
  ['be', '2019–2021', 'люты 2019 – верасень 2021', 'май 2019 – дагэтуль', '3 жніўня 2019'],
  ['bs', '2019–2021.', 'februar 2019 – septembar 2021.', 'maj 2019 – danas', '3. august 2019.'],
  ['cy', '2019–2021', 'Chwef 2019 – Medi 2021', 'Mai 2019 – presennol', '3 Awst 2019'],
  ['fil', '2019–2021', 'Peb 2019 – Set 2021', 'May 2019 – kasalukuyan', 'Ago 3, 2019'],
  ['fr-CA', '2019–2021', 'févr. 2019 – sept. 2021', 'mai 2019 – aujourd’hui', '3 août 2019'],
  ['gu', '2019–2021', 'ફેબ્રુઆરી 2019 – સપ્ટેમ્બર 2021', 'મે 2019 – હાલમાં', '3 ઑગસ્ટ, 2019'],
  ['hy', '2019–2021', '02.2019 – 09.2021', '05.2019 – առ այսօր', '03.08.2019'],
  ['ka', '2019–2021', 'თებ. 2019 – სექ. 2021', 'მაი. 2019 – დღემდე', '3 აგვ. 2019'],
  [
    'kk',
    '2019–2021',
    '2019 ж. ақп. – 2021 ж. қыр.',
    '2019 ж. мам. – қазірге дейін',
    '2019 ж. 3 там.',
  ],
  ['km', '2019–2021', 'កុម្ភៈ 2019 – កញ្ញា 2021', 'ឧសភា 2019 – បច្ចុប្បន្ន', '3 សីហា 2019'],
  ['kn', '2019–2021', 'ಫೆಬ್ರವರಿ 2019 – ಸೆಪ್ಟೆಂಬರ್ 2021', 'ಮೇ 2019 – ಪ್ರಸ್ತುತ', 'ಆಗಸ್ಟ್ 3, 2019'],
  ['mk', '2019–2021', 'фев. 2019 – сеп. 2021', 'мај 2019 – денес', '3 авг. 2019'],
  ['ml', '2019–2021', '2019 ഫെബ്രുവരി – 2021 സെപ്റ്റംബർ', '2019 മേയ് – നിലവിൽ', '2019 ഓഗസ്റ്റ് 3'],
  ['mr', '२०१९–२०२१', 'फेब्रुवारी २०१९ – सप्टेंबर २०२१', 'मे २०१९ – आजपर्यंत', '३ ऑगस्ट, २०१९'],
  ['mt', '2019–2021', 'Frar 2019 – Settembru 2021', 'Mejju 2019 – preżent', '3 ta’ Awwissu 2019'],
  ['my', '၂၀၁၉–၂၀၂၁', '၂၀၁၉ ဖေဖော်ဝါရီ – ၂၀၂၁ စက်တင်ဘာ', '၂၀၁၉ မေ – ယနေ့ထိ', '၂၀၁၉ ဩဂုတ် ၃'],
  ['ne', '२०१९–२०२१', '२०१९ फेब्रुअरी – २०२१ सेप्टेम्बर', '२०१९ मे – हालसम्म', '२०१९ अगस्ट ३'],
  ['pa', '2019–2021', 'ਫ਼ਰਵਰੀ 2019 – ਸਤੰਬਰ 2021', 'ਮਈ 2019 – ਹੁਣ ਤੱਕ', '3 ਅਗਸਤ 2019'],
  ['si', '2019–2021', '2019 පෙබරවාරි – 2021 සැප්තැම්බර්', '2019 මැයි – මේ දක්වා', '2019 අගෝස්තු 3'],
  ['sq', '2019–2021', 'shkurt 2019 – shtator 2021', 'maj 2019 – aktualisht', '3 gusht 2019'],
  ['sr-ME', '2019–2021.', 'feb 2019 – sept 2021.', 'maj 2019 – danas', '3. avg 2019.'],
  ['te', '2019–2021', 'ఫిబ్రవరి 2019 – సెప్టెంబర్ 2021', 'మే 2019 – ప్రస్తుతం', '3 ఆగస్టు, 2019'],
  ['zh-HK', '2019年至2021年', '2019年2月至2021年9月', '2019年5月至今', '2019年8月3日'],
  ['en-CA', '2019–2021', 'Feb 2019 – Sep 2021', 'May 2019 – Present', 'Aug 3, 2019'],
  ['en-ZA', '2019–2021', 'Feb 2019 – Sept 2021', 'May 2019 – Present', '03 Aug 2019'],
  ['ar-SY', '2019–2021', 'شباط 2019 – أيلول 2021', 'أيار 2019 – حتى الآن', '3 آب 2019'],
  ['de-AT', '2019–2021', 'Feb. 2019 – Sep. 2021', 'Mai 2019 – heute', '3. Aug. 2019'],
  ['es-PE', '2019–2021', 'feb. 2019 – set. 2021', 'may. 2019 – actualidad', '3 ago. 2019'],
])('%s', (tag, years, months, ongoing, day) => {
  const context = contextIn(tag);
  expect([
    text(dateRange('2019', '2021', context)),
    text(dateRange('2019-02', '2021-09', context)),
    withSpaces(text(dateRange('2019-05', '', context))),
    text(singleDate('2019-08-03', contextFor({ language: tag, dateFormat: 'full' }))),
  ]).toEqual([years, months, withSpaces(ongoing), day]);
});

// A month, a day.
test.each<[tag: string, month: string, day: string]>([
  ['en', '02/2019', '02/03/2019'],
  ['en-GB', '02/2019', '03/02/2019'],
  ['de', '02.2019', '03.02.2019'],
  ['es', '02/2019', '03/02/2019'],
  ['fi', '2.2019', '3.2.2019'],
  ['fr', '02/2019', '03/02/2019'],
  ['hr', '2. 2019.', '3. 2. 2019.'],
  ['hu', '2019. 02.', '2019. 02. 03.'],
  ['id', '02/2019', '03/02/2019'],
  ['is', '02.2019', '03.02.2019'],
  ['ms', '02/2019', '03/02/2019'],
  ['nb', '02.2019', '03.02.2019'],
  ['nl', '02-2019', '03-02-2019'],
  ['pl', '02.2019', '3.02.2019'],
  ['sr', '2. 2019.', '3. 2. 2019.'],
  ['tr', '02.2019', '03.02.2019'],
  ['vi', '02/2019', '03/02/2019'],
])('%s in numbers', (language, month, day) => {
  const context = contextFor({ language, dateFormat: 'numeric' });
  expect([text(singleDate('2019-02', context)), text(singleDate('2019-02-03', context))]).toEqual([
    month,
    day,
  ]);
});

test.each<[tag: string, first: string, numeric: string]>([
  ['fr', '1er août 2018', '01/08/2018'],
  ['fr-CH', '1er août 2018', '01.08.2018'],
  ['pt-BR', '1º de ago. de 2018', '01/08/2018'],
  ['pt', '01/08/2018', '01/08/2018'],
  ['it', '1 ago 2018', '01/08/2018'],
  ['ca', '1 d’ag. del 2018', '1/8/2018'],
])('%s calls the first of a month %j', (language, first, numeric) => {
  const day = (options: object) => text(singleDate('2018-08-01', contextFor(options)));
  expect(day({ language, dateFormat: 'full' })).toBe(first);
  expect(day({ language, dateFormat: 'numeric' })).toBe(numeric);
});

test('the first of a month has its word in a range, and no other day has', () => {
  const context = contextFor({ language: 'fr', dateFormat: 'full' });
  expect(text(dateRange('2018-08-01', '2018-09-11', context))).toBe(
    '1er août 2018 – 11 sept. 2018',
  );
});

test('Serbian leaves out the dot before a dash, and nowhere else', () => {
  const context = contextIn('sr');
  expect(text(dateRange('2019', '2021-08', context))).toBe('2019 – авг 2021.');
  expect(text(dateRange('2019-02', 'непознато', context))).toBe('феб 2019 – непознато');
  expect(text(dateRange('2019-02', '2019-02', context))).toBe('феб 2019.');
  expect(text(dateRange('око 2019-02.', '2021', context))).toBe('око 2019-02. – 2021.');
});

test('a year alone has its word, and keeps it beside a month', () => {
  expect(text(singleDate('2019', contextIn('ja')))).toBe('2019年');
  expect(text(dateRange('2019', '2021-09', contextIn('ja')))).toBe('2019年～2021年9月');
  expect(text(dateRange('2019', '2021-09', contextIn('bg')))).toBe(
    '2019\u00A0г. – 09.2021\u00A0г.',
  );
});

test.each<[tag: string, month: string, day: string]>([
  ['af', '2019-08', '2019-08-03'],
  ['bs', '8. 2019.', '3. 8. 2019.'],
  ['fr-CA', '2019-08', '2019-08-03'],
  ['hy', '08.2019', '03.08.2019'],
  ['kk', '08.2019', '03.08.2019'],
  ['mr', '८/२०१९', '३/८/२०१९'],
  ['mt', '08/2019', '03/08/2019'],
  ['my', '၈/၂၀၁၉', '၃/၈/၂၀၁၉'],
  ['ne', '२०१९-०८', '२०१९-०८-०३'],
  ['si', '2019-08', '2019-08-03'],
  ['zh-HK', '8/2019', '3/8/2019'],
  ['en-CA', '2019-08', '2019-08-03'],
  ['en-ZA', '08/2019', '2019/08/03'],
])('%s in numbers', (tag, month, day) => {
  const context = contextFor({ language: tag, dateFormat: 'numeric' });
  expect([text(singleDate('2019-08', context)), text(singleDate('2019-08-03', context))]).toEqual([
    month,
    day,
  ]);
});
