/**
 * Words for degrees, courses and certificates, for languages with a joining word before the subject, without accents.
 * Short words and all English ones are compared as a whole, the others by how a word begins. "High School" is not
 * listed: nobody says "High School in Science".
 */
export const degreeWords: Readonly<Record<string, string>> = {
  en: 'associate bachelor baccalaureate master doctor doctoral doctorate graduate undergraduate postgraduate degree diploma certificate certification licentiate honour honor hon major minor specialization specialisation specialist concentration postdoc postdoctoral fellowship nanodegree micromaster apprenticeship course coursework training study studies residency internship',
  de: 'bachelor master magister doktor promotion diplom staatsexamen studium abschluss zertifikat habilitation',
  es: 'licenci grado graduad master maestr magister doctor ingenier tecnic tecnolog diplom bachiller posgrado postgrado especiali curso certific profesorado titul bachelor',
  ca: 'llicenci grau graduat master doctor enginyer tecnic diplom batxiller postgrau especiali curs certificat bachelor',
  gl: 'licenci grao graduad master mestrado doutor enxen tecnic diplom bachare posgrao especiali curso certific bachelor',
  fr: 'licence bachelor master mastere maitrise doctorat docteur diplome ingenieur baccalaureat certificat formation magistere',
  pt: 'licenci gradua bachare mestr doutor especiali tecnolog tecnic curso certific diploma bachelor master mba',
  it: 'laurea master magistrale dottor diploma maturita speciali certific corso bachelor',
  nb: 'bachelor master doktor fagbrev kandidat magister diplom eksamen arsstudium cand sertifikat kurs',
  sv: 'bachelor master doktor kandidat magister licentiat civilingenjor hogskoleingenjor examen diplom certifikat kurs',
  da: 'bachelor master doktor kandidat magister diplom eksamen cand certifikat kursus civilingenior',
  ro: 'licenta master doctor diploma bacalaureat certific curs bachelor',
  sw: 'shahada stashahada astashahada cheti diploma',
};

/** Abbreviated degrees that are not recognised by their capitals. */
export const shortDegrees = new Set(
  'ba bs bsc ma ms msc phd mba bba bca mca bcom mcom beng meng btech mtech bed med llb llm md jd mphil dphil hnd'.split(
    ' ',
  ),
);

/** Words between a degree and its subject, in all languages. If one was typed, no other is added. */
export const joiningWords = new Set(
  'in of for with en de des du di del della em do da dos der im für i av af van voor na katika în din по في में میں'.split(
    ' ',
  ),
);

/** Common words that are never English, and words that are only English. */
export const [notEnglish, onlyEnglish] = [
  'de des du la le les et en y e el los las del di della delle do da dos em und der die für fur i og och av van voor w z na im zur con per para pour sur aux au droit lettres derecho direito jura medizin sistemas naturales sociales informatico ciencias',
  'and of the for with science sciences engineering computer business studies physics economics mathematics software administration',
].map((words) => new Set(words.split(' '))) as [Set<string>, Set<string>];

/** Word endings that are not English: "Informatik", "Economia", "Ingenieria". */
export const foreignEnding =
  /(?:[aeo]gie|[eo]mie|phie|ique|iques|[aeo]gia|[aeo]mia|[ae]ria|ofia|yka|ika|iikka|ik|cion|ciones|cao|coes|zione|zioni|(?:[aeio]t|[ei]m|on|om|is|us|id|st|ct)ica|ismo|idad|dade|schaft|schaften|kunde|ung|wesen|lehre|bau|recht|skap|tura|turas|ektur)$/;
