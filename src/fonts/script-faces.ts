// System fonts for scripts that the embedded fonts do not cover. Loaded lazily: most pages need none.

type Family = 'sans' | 'serif' | 'system';

/** Font lists of a script. They name fonts with a real bold; what the system picks may get a synthesised one. */
interface Script {
  sans: string;
  serif: string;
  /** Whether they go before the embedded fonts: in PDFs, dates with digits and 年 in different fonts are torn apart. */
  first?: true;
}

const noto = (script: string): Script => ({
  sans: `'Noto Sans ${script}'`,
  serif: `'Noto Serif ${script}'`,
});

const han = (sans: string, serif: string, tag: string): Script => ({
  sans: `${sans},'Noto Sans ${tag}','Noto Sans CJK ${tag}'`,
  serif: `${serif},'Noto Serif ${tag}','Noto Serif CJK ${tag}'`,
  first: true,
});

/** By ISO 15924 code. Han characters look different in each language, and in Hong Kong and Taiwan. */
const scripts: Readonly<Record<string, Script>> = {
  Jpan: han("'Hiragino Sans','Yu Gothic',Meiryo", "'Hiragino Mincho ProN','Yu Mincho'", 'JP'),
  Kore: han("'Apple SD Gothic Neo','Malgun Gothic'", 'AppleMyungjo,Batang', 'KR'),
  Hans: han("'PingFang SC','Microsoft YaHei'", "'Songti SC',SimSun", 'SC'),
  Hant: han("'PingFang TC','Microsoft JhengHei'", "'Songti TC',PMingLiU", 'TC'),
  'Hant-HK': han("'PingFang HK','Microsoft JhengHei'", "'Songti TC',MingLiU_HKSCS", 'HK'),
  // Text in Noto Sans Arabic is extracted backwards from PDFs.
  Arab: { sans: "'Noto Kufi Arabic','Noto Sans Arabic'", serif: "'Noto Naskh Arabic'" },
  // Urdu uses Nastaliq. The embedded font comes first, for digits and the dots of URLs.
  Aran: { sans: "'Noto Nastaliq Urdu','Urdu Typesetting'", serif: "'Noto Naskh Arabic'" },
  Hebr: noto('Hebrew'),
  Deva: noto('Devanagari'),
  Beng: noto('Bengali'),
  Taml: noto('Tamil'),
  Thai: noto('Thai'),
  Gujr: noto('Gujarati'),
  Guru: noto('Gurmukhi'),
  Knda: noto('Kannada'),
  Khmr: noto('Khmer'),
  Laoo: noto('Lao'),
  Mlym: noto('Malayalam'),
  Mymr: noto('Myanmar'),
  Orya: noto('Oriya'),
  Sinh: noto('Sinhala'),
  Telu: noto('Telugu'),
  Ethi: noto('Ethiopic'),
  Armn: noto('Armenian'),
  Geor: noto('Georgian'),
};

/** The default script of a language. */
const scriptOf = new Map(
  Object.entries({
    Jpan: 'ja',
    Kore: 'ko',
    Hans: 'zh cmn',
    Hant: 'yue zh-TW cmn-TW',
    'Hant-HK': 'zh-HK zh-MO yue-HK yue-MO zh-Hant-HK zh-Hant-MO',
    Arab: 'ar arz azb ckb fa ps sd ug',
    Aran: 'ur',
    Hebr: 'he iw yi',
    Deva: 'hi mr ne kok mai bho sa',
    Beng: 'bn as',
    Taml: 'ta',
    Thai: 'th',
    Gujr: 'gu',
    Guru: 'pa',
    Knda: 'kn',
    Khmr: 'km',
    Laoo: 'lo',
    Mlym: 'ml',
    Mymr: 'my',
    Orya: 'or',
    Sinh: 'si',
    Telu: 'te',
    Ethi: 'am ti',
    Armn: 'hy',
    Geor: 'ka',
  }).flatMap(([script, tags]) => tags.split(' ').map((tag) => [tag, script] as const)),
);

/** The script of a tag: the one it names, or that of its longest known prefix. */
function scriptIn(tag: string): string | undefined {
  const parts = tag.split('-');
  for (let length = parts.length; length > 1; length--) {
    const script = scriptOf.get(parts.slice(0, length).join('-'));
    if (script) return script;
    const named = parts[length - 1]!;
    if (Object.hasOwn(scripts, named)) return named;
    if (/^[A-Z][a-z]{3}$/.test(named)) return undefined;
  }
  return scriptOf.get(parts[0]!);
}

const ours: Readonly<Record<Family, string>> = {
  sans: "'Ordinal Sans','Ordinal Numbers',",
  serif: "'Ordinal Serif','Ordinal Numbers',",
  system: '',
};
const generic: Readonly<Record<Family, string>> = {
  sans: ',system-ui,sans-serif',
  serif: ',serif',
  system: ',system-ui,sans-serif',
};

/**
 * The font list of a language, as CSS; empty if the embedded fonts cover it.
 * @param tag BCP 47 in its usual case
 */
export function scriptFaces(tag: string, font: Family): string {
  const script = scriptIn(tag);
  if (!script) return '';
  const { first, ...faces } = scripts[script]!;
  const named = font === 'serif' ? faces.serif : faces.sans;
  return (first ? `${named},${ours[font]}`.replace(/,$/, '') : ours[font] + named) + generic[font];
}

/** Whether a language is shown in Nastaliq. */
export const isNastaliq = (tag: string, font: Family): boolean =>
  font !== 'serif' && scriptIn(tag) === 'Aran';
