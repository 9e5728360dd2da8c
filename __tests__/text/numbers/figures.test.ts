import { withFigures } from '../../../src/text/numbers/figures';

/** Puts what is set in semi-bold in brackets. */
const shown = (markup: string): string =>
  withFigures(markup).replace(/<b>/g, '‹').replace(/<\/b>/g, '›');

test.each<[language: string, strong: string]>([
  ['en', 'Delivering ‹3.3 billion› push and ‹70 million› pull notifications'],
  ['en', 'Throughput of ‹300k› notifications at ‹99.9999%› reliability'],
  ['en', 'Less overhead by a ‹factor of 3.8›'],
  ['en', 'Served requests at ‹p99 &lt; 5 ms›'],
  ['en', 'Reduced costs by ‹$1 million› annually over ‹18 months›'],
  ['en', 'Supporting ‹≈ 100› production services, ‹2×› faster, ‹× 3› more'],
  ['en', '‹+25 %› sales, ‹−3.5%› churn, ‹10–15 %› margin'],
  ['en', '‹1.5 M€› and ‹€50–60k› and ‹$1.2M› ARR'],
  ['en', 'Led ‹12› engineers, ‹50+› teams and ‹9,000› weekly users'],
  ['en', 'Cut it from ‹45› to ‹5 minutes›'],
  ['en', 'Achieved ‹sub-200ms› inference, ‹64x› compression (‹4096 bytes› → ‹64 bytes›)'],
  ['en', '‹400k+› reloads (once every ‹20 mins›), ‹3-fold›, ‹10x›'],
  ['en', 'Grew it to ‹1,200› and ‹12,500,000›'],
  ['en', 'A ‹12-month› project for ‹US$ 5 million›, ‹EUR 5›, ‹₹ 5 lakh›'],
  ['en', '‹Rs. 500› and ‹0.5 s› and ‹16 GB›'],
  ['de', 'Kosten um ‹25 %› gesenkt, ‹5 Mio. €› und ‹1,2 Milliarden Euro›'],
  ['de', 'Führte ‹12› Mitarbeiter, um den ‹Faktor 3,8› schneller, ‹1.250.000,50 €›'],
  ['de-CH', 'Budget von ‹1’250’000 CHF›'],
  ['fr', 'En ‹3 ans›, ‹2,5 millions d’euros› et ‹12› personnes, ‹20\u202F%›'],
  ['es', 'Más de ‹5 millones de euros›, ‹3 años›, ‹12› personas'],
  ['pt', '‹5 milhões› de usuários em ‹3 anos›, ‹R$ 20 mil›'],
  ['it', '‹3 milioni› di utenti in ‹5 mesi›'],
  ['nl', '‹3 miljoen› gebruikers, ‹5 jaar›'],
  ['sv', '‹3 miljoner kronor›, ‹12› personer, ‹5 år›'],
  ['fi', '‹3 miljoonaa› käyttäjää, ‹5 vuotta›'],
  ['pl', '‹3 miliony› użytkowników, ‹5 lat›, ‹20 tys. zł›'],
  ['cs', '‹2 000 000 Kč› a ‹5 let›'],
  ['hu', '‹3 millió› felhasználó, ‹5 év›'],
  ['ro', '‹3 milioane de lei›, ‹3 ani›'],
  ['tr', '‹3 milyon› kullanıcı, ‹5 yıl›'],
  ['ru', '‹5 лет› и ‹3 млн рублей›, ‹12› человек'],
  ['uk', '‹5 років› і ‹3 млн грн›'],
  ['el', '‹3 εκατομμύρια› χρήστες'],
  ['vi', '‹5 triệu› người dùng trong ‹3 năm›'],
  ['id', '‹5 juta› pengguna'],
  ['hi', '‹५ लाख रुपये› और ‹२५%› अधिक'],
  ['fa', '‹۵ میلیون› کاربر در ‹۳ سال›'],
  ['ar', 'زيادة ‹٢٥٪› خلال ‹٣ سنوات›، ‹20 مليون دولار›'],
  ['he', 'פחות ב-‹50%› ועוד ‹3 מיליון›'],
  ['th', 'งบ ‹10 ล้านบาท›'],
  ['ja', '‹100万人›のユーザー、‹5名›、売上を‹20%›増加、‹3億円›'],
  ['zh', '用户超过‹100万›，‹5 万›，‹3個月›'],
  ['ko', '매출 ‹30%› 증가, ‹5억 원›, ‹12명›'],
  [
    'in elements',
    '<em>‹5 ms›</em> and ‹<em>5</em> ms› and <a href="https://a.example/5%">‹5%›</a>',
  ],
  ['in lists', 'Led:<ul><li>‹12› people</li><li>for ‹$5›</li></ul>'],
  ['quoted', '&quot;‹30%›&quot; and (‹40%›) and “‹50%›”'],
])('%s: %s', (_, row) => {
  expect(shown(row.replace(/[‹›]/g, ''))).toBe(row);
});

test.each([
  ...['In 2019, since 2020–2021 and 2018 to 2020', 'from the 1990s', '5 May 2019', 'since 05/2019'],
  ...[
    'HTTP/2, v1.2, Python 3, H.264, IPv4',
    'Using Python 3 services',
    'Java 1.8.0 and Node 20.1.0',
  ],
  ...['+49 30 123456', '+91 8619188322', '089 123 456', '+49 301 234 567'],
  ...[
    'S3 and p99 and K8s and EC2',
    'COVID-19 tests, GPT-4 models',
    '5G and 3D and 4K',
    'ISO 9001 certified',
  ],
  ...['the 1st, 2nd, 3rd and 5th', 'le 1er et la 2e', '5. Platz', '3-й этап', '2º lugar', '第3回'],
  ...[
    'version 3 of it',
    'level 5 support',
    'page 3 and No. 5',
    'top 10 schools',
    'Managed Fortune 500 companies',
  ],
  ...['24/7 support', 'at 10:30 on 12.05.2020', '192.168.1.1', 'from 12 to 3', 'in Q3 2021'],
  ...['2019年4月に', '2019년 3월', '令和3年', '<code>5 ms</code>', '<strong>by 5 ms</strong>'],
  '<p class="subheading">5 ms</p>',
])('%s: nothing is strong', (markup) => {
  expect(withFigures(markup)).toBe(markup);
});
