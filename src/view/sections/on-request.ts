/** "on request" in many languages, without accents. */
const phrases = [
  'on request|upon request|on demand|upon demand|if requested|when requested|if required|on application',
  'auf anfrage|auf wunsch|auf nachfrage|auf verlangen',
  'sur demande|a la demande',
  'a peticion|bajo peticion|a solicitud|bajo solicitud|previa solicitud|previa peticion|a pedido|bajo pedido|si se solicitan|baixo peticion|baixo demanda|a peticio|sota peticio|sota demanda',
  'su richiesta|a richiesta|dietro richiesta',
  'mediante solicitacao|sob solicitacao|sob consulta|sob pedido|mediante pedido|quando solicitado',
  'op aanvraag|op verzoek',
  'pa begaran|pa forfragan|pa foresporsel|ved foresporsel|etter onske|oppgis ved|pa forespurnad|pa foresporgsel|efter anmodning|pa anmodning|ved henvendelse|efter onske',
  'pyynnosta|pyydettaessa|soovi korral|noudmisel|palvel edasta',
  'na zyczenie|na zadanie|na prosbe|na wyzadanie|na vyzadani|na pozadani|na vyziadanie|na poziadanie|na zahtev|na zahtjev|na upit|na zeljo|na zelju',
  'keresre|igeny szerint|igeny eseten',
  'la cerere|la solicitare',
  'по запросу|по требованию|по просьбе|за запитом|на запит|на вимогу|за вимогою|при поискване|по заявка|на захтев',
  'κατοπιν αιτηματος|κατοπιν αιτησης|κατοπιν ζητησης|εφοσον ζητηθουν',
  'talep uzerine|istek uzerine|istege bagli|talep edildiginde|istenildiginde|istendiginde',
  'eskatuz gero|eskaeraren arabera|eskatuta|hala eskatuz gero',
  'pec pieprasijuma|pec luguma|pagal pareikalavima|pareikalavus|paprasius|pagal prasyma',
  'samkvaemt beiðni|eftir beiðni|ef oskað er|sé þess oskað',
  'ar iarratas',
  'atas permintaan|sesuai permintaan|berdasarkan permintaan|jika diminta|bila diminta|apabila diminta',
  'theo yeu cau|khi co yeu cau|khi đuoc yeu cau',
  'kwa ombi|ukiomba|yakiombwa|zikiombwa|wakiombwa',
  'ตามคำขอ|เมื่อร้องขอ|เมื่อมีการร้องขอ|หากต้องการ',
  'ご要望に応じ|ご請求に応じ|ご依頼に応じ|要望に応じ|請求に応じ|依頼に応じ|ご希望に応じ|希望に応じ|お問い合わせください',
  '备索|備索|应要求|應要求|按要求|如有需要|如需|可索取|索取',
  '요청 시|요청시|요청하시면|요구 시',
  'عند الطلب|بناء على الطلب|حسب الطلب|در صورت درخواست|در صورت نياز|بنا به درخواست|درخواست پر|طلب كرنے پر',
  'לפי בקשה|על פי בקשה|לפי דרישה|יימסרו לפי',
  'अनुरोध पर|अनुरोध करने पर|मांगने पर|अनुरोधे',
  'অনুরোধে|অনুরোধের|অনুরোধ সাপেক্ষে|চাহিবামাত্র',
  'கோரிக்கையின்|கோரிக்கை|கேட்டால்|வேண்டுகோளின்',
].flatMap((list) => list.split('|'));

/** Longer texts say more than that references are available. */
const longest = 110;

/** In English, a reference can praise work done "on request". These words show that it is about the references. */
const about =
  /\b(?:availab\w*|provided|furnished|supplied|given|sent|referen\w*|referees?|contacts?|details|names|letters?|recommendations?|testimonials?)\b/;

/** A text in lower case, without accents, with single spaces. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u064B-\u0655]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/\u06CC/g, '\u064A')
    .replace(/\u06A9/g, '\u0643')
    .replace(/[\s_*]+/g, ' ')
    .trim();

/** The phrases in the same form as the texts; that also splits up Korean and Indic letters. */
const wanted = phrases.map(folded);

/**
 * Whether a text only says that references are available on request, in any language.
 * @example isOnRequest('Referenzen auf Anfrage') // true
 */
export function isOnRequest(text: string): boolean {
  if (text.length > longest) return false;
  const words = folded(text);
  const phrase = wanted.find((phrase) => words.includes(phrase));
  if (phrase === undefined) return false;
  return !/\b(?:on|upon|if|when)\b/.test(phrase) || words.startsWith(phrase) || about.test(words);
}
