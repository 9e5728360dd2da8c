import { isNow } from '../../src/locale/now-words';

test.each([
  ...['Present', 'present.', 'ONGOING', 'actualidad', 'Aktuell', '至今', '現在', '현재', 'н.в.'],
  ...["aujourd'hui", 'AUJOURD’HUI', 'aujourdhui', 'Hâlâ', 'حاليا', 'تا کنون', 'ปัจจุบัน', 'σημερα'],
  ...['आजपर्यंत', 'ప్రస్తుతం', 'હાલ સુધી', 'ഇതുവരെ', 'ਹੁਣ ਤੱਕ', 'մինչ օրս', 'დღემდე', 'HAZIRDA'],
  ...['қазірге дейін', 'до денес', 'дагэтуль', 'deri më sot', 'hanggang ngayon', 'hyd heddiw'],
  ...['до сих пор', 'à ce jour…', '(heute)', 'अब तक'],
])('%j is now', (typed) => expect(isNow(typed)).toBe(true));

test.each(['', '…', '2019', '2019-02', 'May', 'unknown', 'never', 'now and then', 'x'.repeat(1e6)])(
  '%.40j is not',
  (typed) => expect(isNow(typed)).toBe(false),
);
