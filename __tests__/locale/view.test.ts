import { print } from '../print';
import { listed } from '../../src/view/texts/list';
import { nowhere, placeText } from '../../src/view/places/place';
import { contextFor, viewOf } from '../view-of';

const contextIn = (language: string) => contextFor({ language });

test.each<[language: string, place: object, shown: string]>([
  [
    'ja',
    {
      address: '桜丘町4-12',
      postalCode: '150-0031',
      city: '渋谷区',
      region: '東京都',
      countryCode: 'JP',
    },
    '日本 〒150-0031 東京都渋谷区桜丘町4-12',
  ],
  [
    'ko',
    {
      address: '새솔로 42\n501호',
      postalCode: '04011',
      city: '마포구',
      region: '서울특별시',
      countryCode: 'KR',
    },
    '대한민국 04011 서울특별시 마포구 새솔로 42 501호',
  ],
  ['en', { city: '大安區', region: '臺北市', countryCode: 'TW' }, 'Taiwan 臺北市大安區'],
  [
    'ja',
    { address: '1 High Street', city: 'Leeds', countryCode: 'GB' },
    '1 High Street, Leeds, イギリス',
  ],
  ['de', { postalCode: '1010', city: 'Wien', countryCode: 'at' }, '1010 Wien, Österreich'],
  ['fa', { city: 'تهران', countryCode: 'IR' }, 'تهران، ایران'],
  // Portugal and Brazil have different names for countries.
  ['pt', { countryCode: 'VN' }, 'Vietname'],
  ['pt-BR', { countryCode: 'VN' }, 'Vietnã'],
  ['zh-TW', { countryCode: 'NZ' }, '紐西蘭'],
])('%s writes the address %j as %j', (language, place, shown) => {
  expect(placeText({ ...nowhere, ...place }, contextIn(language))).toBe(shown);
});

test.each<[language: string, values: string[], shown: string]>([
  ['en', ['a', 'b'], 'a, b'],
  ['en', ['a, b', 'c'], 'a, b; c'],
  ['ja', ['a', 'b'], 'a、b'],
  ['ja', ['a, b', 'c'], 'a, b、c'],
  ['zh-Hans', ['a、b', 'c'], 'a、b；c'],
  ['ar', ['a', 'b'], '<bdi>a</bdi>، <bdi>b</bdi>'],
  ['ar', ['a، b', 'c'], '<bdi>a، b</bdi>؛ <bdi>c</bdi>'],
  ['el', ['a, b', 'c'], 'a, b · c'],
  ['fr', ['a, b', 'c'], 'a, b\u00A0; c'],
])('%s lists %j as %j', (language, values, shown) => {
  expect(print(listed(values, contextIn(language)))).toBe(shown);
});

/** The title and the notes of a degree. */
function degree(language: string, score: string, options: object = {}): string[] {
  const education = [{ studyType: 'S', area: 'A', score }];
  const [section] = viewOf({ education }, { language, ...options }).sections;
  const [entry] = section?.shape === 'entries' ? section.items : [];
  return [entry!.title.text, ...entry!.notes].map(print);
}

test.each<[language: string, score: string, shown: string[]]>([
  ['en', '3.8', ['S in A', 'GPA 3.8']],
  ['en-GB', '68', ['S in A', 'Grade 68']],
  ['en', 'First class', ['S in A', 'First class']],
  ['de', '1,3', ['S in A', 'Note 1,3']],
  ['ja', '3.8/4.0', ['S（A）', 'GPA 3.8/4.0']],
  ['hu', '4,6', ['S, A', 'Átlag: 4,6']],
  ['tr', '3,4', ['A, S', 'Not ortalaması: 3,4']],
  ['ur', '3.8', ['<bdi>A</bdi> میں <bdi>S</bdi>', 'جی پی اے <bdi>3.8</bdi>']],
  ['en', 'GPA 3.8', ['S in A', 'GPA 3.8']],
  ['en', '3.8 GPA', ['S in A', '<span class="kept">3.8 GPA</span>']],
  ['en', '85%', ['S in A', '85%']],
  ['de', '85 %', ['S in A', '<span class="kept">85 %</span>']],
  ['fa', '۸۵٪', ['<bdi>S</bdi> <bdi>A</bdi>', '<bdi>۸۵٪</bdi>']],
  ['hi', '८५%', ['A में S', '८५%']],
  ['en', '92.5/100', ['S in A', 'GPA 92.5/100']],
  ['hi', '9.1', ['A में S', 'अंक 9.1']],
  ['fa', '۱۸٫۷۵', ['<bdi>S</bdi> <bdi>A</bdi>', 'معدل <bdi>۱۸٫۷۵</bdi>']],
])('%s shows a degree with the score %j as %j', (language, score, shown) => {
  expect(degree(language, score)).toEqual(shown);
});

test("an author's label for the score needs no placeholder", () => {
  expect(degree('de', '3.8', { labels: { score: 'GPA' } })).toEqual(['S in A', 'GPA 3.8']);
});

test("an author's own label stands before a percentage, too", () => {
  expect(degree('de', '85 %', { labels: { score: 'Abschluss' } })).toEqual([
    'S in A',
    'Abschluss <span class="kept">85 %</span>',
  ]);
});
