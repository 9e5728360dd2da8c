import { languages, many, map, tagOf, type Place } from './places-of-fields';

const named = (count: number) => many(count, (index) => ({ name: `a${index}` }));
const withIds = (count: number, id: (index: number) => string) =>
  many(count, (index) => ({ name: `a${index}`, 'x-id': id(index) }));
const inTags = (count: number) => many(count, (index) => ({ 'x-tags': [`t${index}`] }));
const tags = (count: number) => many(count, (index) => `t${index}`);

/** One thing that stands in many places, as an anchor of YAML does. */
const shared = { name: 'a', summary: 'b', highlights: ['c', { text: 'd' }] };

/** A résumé with `n` of something in a place where the author makes the keys, or that only some code reads. */
export const placesByHand: Record<string, Place> = {
  // Keys of the author's.
  'labels that mean nothing': (n) => ({ resume: {}, options: { labels: map(n, (i) => `a${i}`) } }),
  'labels of sections of his own': (n) => ({
    resume: map(n, () => ['a'], 'x-'),
    options: { labels: map(n, (i) => `Title ${i}`, 'x-') },
  }),
  'sections of his own': (n) => ({ resume: map(n, (i) => [`a${i}`], 'x-') }),
  'sections of his own whose ids are the same': (n) => ({
    resume: Object.fromEntries(many(n, (i) => [`x-${String.fromCodePoint(0x20000 + i)}`, ['a']])),
  }),
  'lists that are no sections': (n) => ({ resume: map(n, (i) => [`a${i}`]) }),
  'keys that are unknown': (n) => ({ resume: map(n, (i) => `a${i}`) }),
  'keys that are unknown in an entry': (n) => ({ resume: { work: [map(n, (i) => `a${i}`)] } }),
  'items of a section of his own': (n) => ({ resume: { 'x-talks': named(n) } }),
  'keys of an item of his own': (n) => ({ resume: { 'x-talks': [map(n, (i) => `a${i}`)] } }),
  'items of his own as a map': (n) => ({ resume: { 'x-talks': map(n, (i) => `a${i}`) } }),
  'points of an item of his own': (n) => ({ resume: { 'x-talks': [{ highlights: tags(n) }] } }),
  // Lines of sections.
  'lines of sections': (n) => ({
    resume: { work: ['a'] },
    options: { sections: many(n, (i) => (i % 2 ? 'work' : `k${i}`)) },
  }),
  'lines with a title': (n) => ({
    resume: { skills: ['a'] },
    options: { sections: many(n, (i) => ({ section: 'skills', title: `Title ${i}` })) },
  }),
  'lines with a filter': (n) => ({
    resume: { skills: named(1) },
    options: {
      sections: many(n, (i) => ({ section: 'skills', where: { name: `a${i}` } })),
    },
  }),
  'lines with a filter, of many items': (n) => ({
    resume: { skills: named(n) },
    options: {
      sections: many(n, (i) => ({ section: 'skills', where: { name: `a${i}` } })),
    },
  }),
  'lines with a filter of two fields': (n) => ({
    resume: { skills: named(n) },
    options: {
      sections: many(n, (i) => ({ section: 'skills', where: { level: '', name: `a${i}` } })),
    },
  }),
  'lines with a filter of lists': (n) => ({
    resume: { skills: many(n, (i) => ({ name: 'a', keywords: [`k${i}`, 'b'] })) },
    options: { sections: many(n, (i) => ({ section: 'skills', where: { keywords: `k${i}` } })) },
  }),
  'a filter of many fields': (n) => ({
    resume: { skills: named(n) },
    options: { sections: [{ section: 'skills', where: map(n, () => '') }] },
  }),
  'lines of sections of his own': (n) => ({
    resume: map(n, (i) => [`a${i}`], 'x-'),
    options: { sections: many(n, (i) => `x-${i}`) },
  }),
  // Readers.
  variants: (n) => ({
    resume: {},
    options: { variant: 'k1', variants: map(n, (i) => ({ footer: `a${i}` })) },
  }),
  'variants that are not found': (n) => ({
    resume: {},
    options: { variant: 'nothing', variants: map(n, () => ({ only: ['a'], sections: ['b'] })) },
  }),
  'tags of entries': (n) => ({ resume: { projects: inTags(n) } }),
  'tags of one entry': (n) => ({ resume: { projects: [{ name: 'a', 'x-tags': tags(n) }] } }),
  'tags of points': (n) => ({
    resume: { work: [{ highlights: tags(n), 'x-highlightTags': tags(n) }] },
  }),
  'tags of points as a map': (n) => ({
    resume: {
      work: [
        {
          highlights: tags(n),
          'x-highlightTags': Object.fromEntries(many(n, (i) => [i, [`t${i}`]])),
        },
      ],
    },
  }),
  'only these tags': (n) => ({ resume: { projects: inTags(1) }, options: { only: tags(n) } }),
  'only these tags, of many entries': (n) => ({
    resume: { projects: many(n, (i) => ({ name: 'a', 'x-tags': [`u${i}`] })) },
    options: { only: tags(n) },
  }),
  'without these tags': (n) => ({ resume: { projects: inTags(1) }, options: { without: tags(n) } }),
  'without these tags, of many entries': (n) => ({
    resume: { projects: many(n, (i) => ({ name: 'a', 'x-tags': [`u${i}`] })) },
    options: { without: tags(n) },
  }),
  'private entries': (n) => ({
    resume: { work: many(n, () => ({ name: 'a', private: true })) },
    options: { audience: 'public' },
  }),
  'e-mail addresses of his': (n) => ({
    resume: {
      basics: { email: many(n, (i) => `a${i}@b.example`), summary: 'a0@b.example '.repeat(n) },
    },
    options: { audience: 'public' },
  }),
  'profiles that are e-mail addresses': (n) => ({
    resume: {
      basics: { profiles: many(n, (i) => ({ url: `mailto:a${i}@b.example` })) },
      interests: many(n, (i) => `a${i}@b.example`),
    },
    options: { audience: 'public' },
  }),
  // Numbers.
  'numbering as a map': (n) => ({ resume: {}, options: { numbering: map(n, () => true) } }),
  'numbering as a list': (n) => ({ resume: {}, options: { numbering: tags(n) } }),
  'numbering of sections of his own': (n) => ({
    resume: map(n, () => [{ highlights: ['a', 'b'] }], 'x-'),
    options: { numbering: many(n, (i) => `x-${i}`) },
  }),
  // Languages.
  'languages of translations': (n) => ({
    resume: {
      meta: {
        translations: Object.fromEntries(
          many(n, (i) => [tagOf(i), { basics: { label: `a${i}` } }]),
        ),
      },
    },
    options: { language: 'zz' },
  }),
  'all languages of translations': (n) => ({
    resume: {
      meta: {
        translations: Object.fromEntries(
          many(n, (i) => [tagOf(i), { basics: { label: `a${i}` } }]),
        ),
      },
    },
    options: { languages: 'all', font: 'system' },
  }),
  'translated items by their ids': (n) => ({
    resume: {
      volunteer: withIds(n, (i) => `i${i}`),
      meta: { translations: { de: { volunteer: withIds(n, (i) => `i${n - i}`) } } },
    },
    options: { language: 'de' },
  }),
  'translated items of one id': (n) => ({
    resume: {
      volunteer: withIds(n, () => 'i'),
      meta: { translations: { de: { volunteer: withIds(n, () => 'i') } } },
    },
    options: { language: 'de' },
  }),
  'translated keys': (n) => ({
    resume: { meta: { translations: { de: map(n, (i) => [`a${i}`], 'x-') } } },
    options: { language: 'de' },
  }),
  'an item in many languages': (n) => ({ resume: { work: [{ name: languages(n) }] } }),
  'many items in two languages': (n) => ({
    resume: { work: many(n, (i) => ({ position: { de: `a${i}`, en: `b${i}` } })) },
  }),
  // Entries of a kind.
  'jobs of one employer': (n) => ({
    resume: { work: many(n, (i) => ({ name: 'a', position: `b${i}` })) },
  }),
  'skills of one name': (n) => ({
    resume: { skills: many(n, (i) => ({ name: 'a', level: `b${i}`, keywords: ['c'] })) },
  }),
  'profiles of one network': (n) => ({
    resume: { basics: { profiles: many(n, (i) => ({ network: 'GitHub', username: `a${i}` })) } },
  }),
  'points of points': (n) => ({ resume: { work: [{ highlights: ['a:\n- b\n'.repeat(n)] }] } }),
  'records of points': (n) => ({
    resume: { work: [{ highlights: many(n, (i) => ({ text: `a${i}`, private: false })) }] },
  }),
  // Shapes.
  'lists within lists': (n) => ({ resume: { work: [many(n, () => [[['a']]])] } }),
  'things that are shared': (n) => ({ resume: { references: many(n, () => shared) } }),
  'things that are shared in a record': (n) => ({ resume: { 'x-a': [map(n, () => shared)] } }),
  'things that are shared in a text': (n) => ({
    resume: { basics: { label: map(n, () => shared) } },
  }),
};
