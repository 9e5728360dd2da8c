// The units that stand with amounts: measures by their symbols, the rest by words of many languages.

/** As they are. */
export const symbols = [
  '[%٪‰％]|°[CF]?|[kKMB]?[€$£¥₹₽₺₩₪₫฿₴₦₱]|pp|bps?|dB',
  '[kKMGTPE]i?[Bb](?:ytes?|its?|/s|ps)?|[kKMGT]?bit(?:/s|s)?|bytes?|[KMGT]bps|B|[kMGT]?Hz|[kMGT]?Wh?p?|kVA?|[mk]?V|m?Ah?|fps|rpm|[qrtQRT][Pp][Ss]|px|dpi|FLOPS|[MGTP]FLOPS?',
  '[mµμnp]?s|secs?|mins?|h|hrs?|yrs?|d|[kcmµμn]?m[²³23]?|km/h|mph|sqm|sq ft|ft²?|mi|ha|[kmµμ]?g|lbs?|oz|[tTlL]|[mhc]?[lL]',
  'x|×',
].join('|');

/** Words that have no other forms; a language a line. */
export const words = [
  'thousand|million|billion|trillion|dozen|percent|per ?cent|lakhs?|crores?|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|(?:milli|micro|nano)seconds?|times|fold|figures?|points|dollars?|euros?|pounds?|USD|EUR|GBP|CHF|INR|JPY|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BRL|MXN|TRY|RUB|UAH|CNY|KRW|[KMT]|bn|mn|MM|miles',
  'Tsd\\.?|Mio\\.?|Mrd\\.?|Std\\.?|Tagen?|Jahren?|Mal|mal|Prozent(?:punkten?)?|Stück|Euro|Franken|Stunden?|Wochen?|Monaten?|Minuten?|Sekunden?|Quartalen?',
  'mille|millions?|milliards?|ans?|années?|mois|jours?|semaines?|heures?|secondes?|fois|(?:pour|por|per|al) ?cento?|pour cent|por ciento',
  'mil(?:hões|hão|lones|lón|ioni|ione|a|e)?|bilhões|miliard[oi]|años?|anos?|anys?|ann[oi]|mes(?:es|i|os)?|mês|d[ií]as?|giorni|semanas?|settiman[ae]|setmanes|horas?|or[ae]|minut[oi]s?|segundos?|second[oi]|veces|vezes|volte|vegades',
  'miljoen|miljard|duizend|jaar|jaren|maand(?:en)?|dagen|we[ek]k?en|uur|uren|keer|procent|prosent|miljon(?:er)?|miljard(?:er)?|million(?:er)?|milliard(?:er)?|tusind|tusen|år|måned(?:er)?|månader|dag(?:ar|er|e)?|veckor|uger|uker|tim(?:mar|er)|gånger|gange?r?|kr',
  'miljoonaa|miljardia|tuhatta|prosenttia|vuotta|kuukautta|viikkoa|päivää|tuntia|kertaa|aastat|kuud|päeva|korda|protsenti',
  'tys\\.?|mln\\.?|mld\\.?|mil\\.?|lata?|let|roky|rok[uóo]v?|dn[iíůy]|dní|godzin[ay]?|hodin[ay]?|razy|krát|krat|zł|Kč|Ft|lei|%',
  'ezer|millió|milliárd|százalék|év|hónap|hét|nap|óra|perc|ani|luni|zile|ore|milioane|miliarde|mii|ori|yıl|ay|gün|hafta|saat|bin|milyon|milyar|kat|TL',
  'тыс\\.?|млн\\.?|млрд\\.?|лет|года?|років|рок[иу]|дн(?:я|ей|ів|і)|раза?|разів|рази|мес\\.?|руб\\.?|грн|пъти|години?|дни',
  'triệu|tỷ|nghìn|năm|tháng|ngày|tuần|giờ|lần|juta|miliar|ribu|tahun|bulan|hari|minggu|jam|kali|persen',
  'लाख|करोड़|हज़ार|हजार|अरब|मिलियन|साल|वर्षों?|महीनों?|महीने|माह|दिनों?|घंटे|प्रतिशत|फीसदी|गुना|বছর|মাস|লাখ|কোটি|শতাংশ',
].join('|');

/** The beginnings of words that have many. */
export const beginnings = [
  'Millionen?|Milliarden?|tausend|fach',
  'milion|miliard|tysi[ąę]c|tisíc|miesi[ąę]c|měsíc|mesiac|mjesec|meseci|týdn|týžd|tygodni|sekund|minut|procent|százalék|τοις|χιλ|εκατομμ|χρόνι|έτη|μήν|ημέρ|ώρ|φορές',
  'тысяч|тисяч|миллион|мільйон|милион|миллиард|мільярд|процент|відсот|месяц|місяц|месец|недел|тижн|седмиц|час|годин|минут|хвилин|секунд',
  'مليون|ملايين|مليار|ألف|آلاف|سنة|سنوات|عام|أعوام|شهر|أشهر|شهور|يوم|أيام|أسبوع|ساع|دقيق|دقائق|بالم|میلیون|میلیارد|هزار|سال|ماه|روز|هفته|دقیقه|درصد|برابر|لاکھ|کروڑ|فیصد',
  'מיליון|מיליארד|אלף|אלפי|שנ|חודש|ימים|שבוע|שעות|דקות|אחוז',
  'ล้าน|พัน|หมื่น|แสน|บาท|คน|ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|นาที|เท่า|ครั้ง|เปอร์เซ็นต์',
].join('|');

/** What East Asia counts with. Neither dates are among them nor ranks. */
export const counters =
  '(?:[百千万萬億亿兆]+|[백천만억조]+)?(?:円|元|人民币|美元|ドル|ユーロ|人|名|件|社|台|個(?:月)?|个(?:月)?|箇所|本|回|倍|年間?|[かヶカケ]月|[かヶカケ]国|週間|周|天|日間|時間|小时|小時|分間?|分钟|秒|家|项|項|次|款|套|篇|所|校|店舗?|拠点|国|种|種|割|票|字|行|多|ポイント|パーセント|원|달러|명|개월|개국|개사?|건|배|년|일간|주|시간|분|초|대|회|곳|퍼센트)|[百千万萬億亿兆]+|[백천만억조]+';
