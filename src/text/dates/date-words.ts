// Words around dates in our languages, in small letters; without words that mean something else in another of them.

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Between the ends of a range: "2010 to 2012". */
export const toWords = set(
  'to until till til through thru bis à au jusqu’à jusqu’en a al hasta até ao fino tot til till do po aż до по к ' +
    'až έως μέχρι ως עד إلى حتى الى تا से đến sampai hingga ถึง まで fins ata arte kuni iki līdz pana până asti ile hingga hadi mpaka لغاية से থেকে سے',
);

/** Before the beginning of a range: "from 2010 to 2012". */
export const fromWords = set(
  'from von vom de du des da dal dalla van från fra od с со з від από من از dari จาก от ab since din nuo no tangu',
);

/** Before a beginning that has no end: "since 2019". */
export const sinceWords = set(
  'since seit depuis dès desde dal sinds vanaf sedan siden ab od с від από מאז منذ sejak từ 自 自从 ตั้งแต่ since nuo kopš tangu',
);

/** An article behind one of those: "από το 2019". */
const articles = set('the de el o le l’année the το τον dem den der roku rok');

/** The words of a date without those that say that something begins on it. */
export function withoutFrom(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (words.length < 2 || !(fromWords.has(first) || sinceWords.has(first))) return words;
  return words.slice(words.length > 2 && articles.has(second) ? 2 : 1);
}

/** The same before and behind a year, in one word with it. */
const joinedToYear =
  /(?:(?<=^|\s)(?:מ-|自|从|從)(?=\d))|(?<=\d{4})(?:['’][dt][ae]n|-t[óő]l)(?=\s)/gu;

/** A text whose years stand alone: "2019’dan bugüne". */
export const withoutJoinedFrom = (text: string): string => text.replace(joinedToYear, '');

/** What makes a date less exact, and no other date. */
export const aboutWords = set(
  'ca circa c about approx approximately around etwa ungefähr rund env environ vers aprox hacia cerca около приблизно',
);

/** How words begin that say of a date that it is still to come. */
const toCome =
  /^\P{L}*(?:expect|anticipat|plan|project|estimat|upcoming|schedul|tentativ|graduat|voraus|erwart|geplant|pr[eé]v[iu]|attendu|esperad|aproximad|estimad|verwacht|gepland|förvänt|beräkn|forvent|planlagt|odotet|planow|przewidywan|očekáv|ожида|планир|очіку|予定|预计|預計|預定|预定|예정|متوقع|متوقّع|צפוי|अपेक्षित)/iu;

/** Whether a word says that a date is still to come. */
export const isToCome = (word: string): boolean => toCome.test(word);
