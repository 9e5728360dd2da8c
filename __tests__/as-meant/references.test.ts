import { render } from '../../index';
import { testCases } from './cases';

const main = (references: unknown, language = 'en') =>
  /<section[^]*<\/section>/.exec(render({ references }, { language }))![0];

/** How often a page quotes somebody, names who said it, and shows a text that nobody says. */
const drawn = (references: unknown, language?: string) => {
  const html = main(references, language);
  const count = (tag: string) => html.split(tag).length - 1;
  return {
    quotes: count('<blockquote>'),
    authors: count('<figcaption>'),
    others: count('<div class="quote">'),
  };
};

const sentence = { quotes: 0, authors: 0, others: 1 };
const quote = { quotes: 1, authors: 1, others: 0 };

test.each<[what: string, references: unknown, language?: string]>([
  ['a text alone', [{ reference: 'References available upon request' }]],
  ['a name that says it', [{ name: 'Available on request.' }]],
  ['a name that is the title', [{ name: 'References', reference: 'Available on request' }]],
  ['a lone string', 'References available on request'],
  ['a string in a list', ['Available upon request.']],
  ['another wording', ['Full references will be furnished upon request.']],
  ['contacts', [{ reference: 'Contact details available if requested' }]],
  ['in German', [{ reference: 'Referenzen auf Anfrage' }], 'de'],
  ['in German on an English page', [{ name: 'Auf Anfrage erhältlich' }]],
  ['in French', [{ reference: 'Références disponibles sur demande.' }], 'fr'],
  ['in Spanish', ['Referencias disponibles a petición'], 'es'],
  ['in Spanish of Mexico', ['Referencias disponibles bajo solicitud'], 'es-MX'],
  ['in Portuguese', ['Referências disponíveis mediante solicitação'], 'pt-BR'],
  ['in Italian', ['Referenze disponibili su richiesta'], 'it'],
  ['in Dutch', ['Referenties op aanvraag beschikbaar'], 'nl'],
  ['in Norwegian', ['Referanser oppgis på forespørsel'], 'nb'],
  ['in Polish', ['Referencje dostępne na życzenie'], 'pl'],
  ['in Russian', ['Рекомендации предоставляются по запросу'], 'ru'],
  ['in Turkish', ['Talep üzerine sunulacaktır'], 'tr'],
  ['in Arabic', ['المراجع متوفرة عند الطلب'], 'ar'],
  ['in Hindi', ['अनुरोध पर उपलब्ध'], 'hi'],
  ['in Japanese', ['ご要望に応じて提出いたします'], 'ja'],
  ['in Chinese', ['可应要求提供'], 'zh'],
  ['in Korean', ['요청 시 제공'], 'ko'],
  ['a name alone', [{ name: 'Bo Berg' }]],
  ['a name alone, as a string', ['Bo Berg, Fjord Line']],
  [
    'a name and a person’s details on request',
    [{ name: 'Bo Berg', reference: 'Available on request' }],
  ],
])('%s is no quotation', (_, references, language = 'en') => {
  expect(drawn(references, language)).toEqual(sentence);
});

test.each<[what: string, references: unknown]>([
  ['a text and a name', [{ name: 'Bo', reference: 'Ada was there whenever we needed her.' }]],
  [
    'praise for what was done on request',
    [{ name: 'Bo', reference: 'Ada always helped, on request or not.' }],
  ],
  ['a request', [{ name: 'Bo', reference: 'I request that you hire Ada at once.' }]],
  [
    'a long text',
    [{ name: 'Bo', reference: `${'Ada is very good. '.repeat(10)} Details on request.` }],
  ],
])('%s stays a quotation', (_, references) => {
  expect(drawn(references)).toEqual(quote);
});

test('a short text that is a sentence stays a quotation', () => {
  expect(drawn(['Ada is good.'])).toEqual({ quotes: 1, authors: 0, others: 0 });
});

describe('what is shown', () =>
  testCases([
    {
      what: 'a name among texts',
      resume: { references: [{ name: 'Bo', reference: 'Ada is good.' }, { name: 'Cy' }] },
      sees: ['Ada is good.\nBo\nCy'],
    },
    { what: 'names alone', resume: { references: ['Bo', { name: 'Cy' }] }, sees: ['Bo', 'Cy'] },
    {
      what: 'the sentence, as typed',
      resume: { references: [{ name: 'References', reference: 'Available *upon* request' }] },
      sees: ['References\nAvailable upon request'],
      hides: ['References\nReferences'],
    },
    {
      what: 'the name of whose details are there on request',
      resume: { references: [{ name: 'Bo Berg', reference: 'Contact details on request' }] },
      sees: ['Bo Berg\nContact details on request'],
    },
    {
      what: 'a quotation whose name says it',
      resume: { references: [{ name: 'Available on request', reference: 'Ada is good.' }] },
      sees: ['Ada is good.\nAvailable on request'],
    },
    {
      what: 'the same twice',
      resume: { references: [{ name: 'On request', reference: 'Available on request' }] },
      sees: ['Available on request'],
    },
  ]));

test('only a quotation has a dash before its name', () => {
  const [, css = ''] = /<style>([^]*?)<\/style>/.exec(render({ references: [{ name: 'Bo' }] }))!;
  const dashed = css.match(/[^{}]*:?:before\s*\{content:\s*"\\2014 {2}"/g);
  expect(dashed).toEqual([expect.stringContaining('figcaption')]);
  expect(main([{ name: 'Bo' }])).not.toContain('figcaption');
});
