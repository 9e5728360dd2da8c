import { render } from '../../index';
import { mainOf } from '../main-of';

/** Texts that are kept on one line. */
const keptIn = (resume: unknown, markup = mainOf(render(resume))): string[] =>
  [...markup.matchAll(/<span class="kept">(.*?)<\/span>/g)].map(([, text]) => text!);

const words = 'Tariffs for 1.2 million homes';
const job = { name: 'Tidewell', position: 'Director' };

test.each<[where: string, resume: object]>([
  ['behind a place', { work: [{ ...job, description: words }] }],
  [
    'behind an employer of several jobs',
    { work: ['A', 'B'].map((position) => ({ ...job, position, description: words })) },
  ],
  ['beside a title', { projects: [{ name: 'Meters', type: words }] }],
  ['beside a degree', { education: [{ institution: 'Hill', area: 'Law', score: words }] }],
  ['of an interest', { interests: [{ name: 'Meters', keywords: ['a'], summary: words }] }],
  ['of a language', { languages: [{ language: 'Zulu', fluency: words }] }],
  ['in rows of the author’s own', { Meters: [words, 'Others'] }],
])('a number %s stays with what it counts', (_, resume) => {
  expect(keptIn(resume)).toEqual(['1.2 million']);
});

test.each<[location: object, kept: string[]]>([
  [{ city: 'Bristol', region: 'Avon', postalCode: 'BS1 4ZZ', countryCode: 'GB' }, ['BS1 4ZZ']],
  [{ city: 'Toronto', postalCode: 'M5V 2T6' }, ['M5V 2T6']],
  [{ city: 'Stockholm', postalCode: '111 29', countryCode: 'SE' }, ['111 29']],
  [{ city: 'São Paulo', postalCode: '01310-100', countryCode: 'BR' }, ['01310-100']],
  [{ city: 'Berlin', postalCode: '10963', countryCode: 'DE' }, []],
  [{ city: 'Bristol', postalCode: 'on <b>request</b>, in writing' }, []],
])('the postal code of %j stays whole', (location, kept) => {
  const basics = { name: 'Imogen', location };
  expect(keptIn(null, render({ basics }).split('<address>')[1])).toEqual(kept);
  if (kept.length) expect(keptIn({ work: [{ ...job, location }] })).toEqual(kept);
});

test('a postal code among values that are kept apart stays whole', () => {
  const location = { city: 'תל אביב', postalCode: '610 00', countryCode: 'IL' };
  const page = render({ basics: { name: 'Imogen', location } }, { language: 'he' });
  expect(keptIn(null, page.split('<address>')[1]).join()).toContain('610 00');
});

test('a place is no sentence: its numbers are no counts', () => {
  expect(keptIn({ work: [{ ...job, location: '276 Fog Lane, Berlin' }] })).toEqual([]);
});
