import { inDigits, latinDigits } from '../../src/locale/digits';

test.each([
  ['٢٠١٩', '2019'],
  ['۲۰۱۹', '2019'],
  ['२०१९', '2019'],
  ['২০১৯', '2019'],
  ['௨௦௧௯', '2019'],
  ['๒๐๑๙', '2019'],
  ['２０１９', '2019'],
  ['2019', '2019'],
  ['① Ⅻ ½ 二', '① Ⅻ ½ 二'],
])('%j is %j', (typed, latin) => expect(latinDigits(typed)).toBe(latin));

test('and back', () => expect(inDigits('3 Mar 2019', '۰۱۲۳۴۵۶۷۸۹')).toBe('۳ Mar ۲۰۱۹'));
