import { inspect, render } from '../../../index';
import { chosenOptions, type OptionFlags } from '../../../command/options/chosen-options';

const resume = {
  basics: { name: 'Ada Example', phone: '+1 555 0100' },
  meta: {
    themeOptions: {
      page: { size: 'Letter', margin: '20mm' },
      labels: { phone: 'mobile' },
      variants: {
        backend: { only: ['backend'], page: { size: 'A4' } },
        'front end': { only: ['frontend'] },
        _draft: { font: 'serif' },
        private: { font: 'serif' },
        note: 'not a variant',
      },
    },
  },
};

test.each<[OptionFlags, unknown]>([
  [{}, {}],
  [{ variant: 'backend' }, { variant: 'backend' }],
  [
    { variant: 'front end', language: 'de', audience: 'public' },
    { variant: 'front end', language: 'de', audience: 'public' },
  ],
  [{ set: ['font=serif', 'density=compact'] }, { font: 'serif', density: 'compact' }],
  [{ set: ['font=serif', 'font=sans'] }, { font: 'sans' }],
  [{ set: [' font =serif'] }, { font: 'serif' }],
  [{ set: ['version=true'] }, { version: true }],
  [{ set: ['image=false'] }, { image: false }],
  [{ set: ['figures=true'] }, { figures: 'true' }],
  [{ set: ['footer=1.10'] }, { footer: '1.10' }],
  [{ set: ['footer="a = b"'] }, { footer: 'a = b' }],
  [{ set: ['footer=a = b'] }, { footer: 'a = b' }],
  [{ set: ['footer={"de": "x", "en": "y"}'] }, { footer: { de: 'x', en: 'y' } }],
  [{ set: ['footer='] }, { footer: '' }],
  [{ set: ['footer=null'] }, { footer: 'null' }],
  [{ set: ['only=backend,web'] }, { only: ['backend', 'web'] }],
  [{ set: ['only=backend'] }, { only: ['backend'] }],
  [{ set: ['only=2024'] }, { only: ['2024'] }],
  [{ set: ['only= a , b ,'] }, { only: ['a', 'b'] }],
  [{ set: ['only=["a,b"]'] }, { only: ['a,b'] }],
  [{ set: ['sections=work,skills'] }, { sections: ['work', 'skills'] }],
  [
    { set: ['sections=["work",{"section":"skills"}]'] },
    { sections: ['work', { section: 'skills' }] },
  ],
  [{ set: ['sections=skills,...'] }, { sections: ['skills', '...'] }],
  [{ set: ['sections=skills'] }, { sections: 'skills' }],
  [{ set: ['sections={"awards":false}'] }, { sections: { awards: false } }],
  [
    { set: ['sections.awards=false', 'sections.work=false'] },
    { sections: { awards: false, work: false } },
  ],
  [{ set: ['numbering=work,projects'] }, { numbering: ['work', 'projects'] }],
  [{ set: ['numbering=always'] }, { numbering: 'always' }],
  [{ set: ['numbering=false'] }, { numbering: false }],
  [{ set: ['photo=false', 'lang=de'] }, { image: false, language: 'de' }],
  [{ set: ['page.pages=1'] }, { page: { size: 'Letter', margin: '20mm', pages: 1 } }],
  [{ set: ['page.pages=1', 'page.size=A4'] }, { page: { size: 'A4', margin: '20mm', pages: 1 } }],
  [{ set: ['page={"size":"A4"}', 'page.pages=1'] }, { page: { size: 'A4', pages: 1 } }],
  [
    { variant: 'backend', set: ['page.pages=1'] },
    { variant: 'backend', page: { size: 'A4', pages: 1 } },
  ],
  [
    { set: ['page.pages=1', 'variant=backend'] },
    { variant: 'backend', page: { size: 'A4', pages: 1 } },
  ],
  [{ set: ['sectionLabels.work=Career'] }, { labels: { phone: 'mobile', work: 'Career' } }],
  [{ set: ['image.shape=round'] }, { image: { shape: 'round' } }],
  [
    { set: ['colors.accent=["#123456","#abcdef"]'] },
    { colors: { accent: ['#123456', '#abcdef'] } },
  ],
  [{ set: ['colors.accent=rgb(1,2,3)'] }, { colors: { accent: 'rgb(1,2,3)' } }],
  [
    { variant: 'new', set: ['variants.new.font=serif'] },
    { variant: 'new', variants: { ...resume.meta.themeOptions.variants, new: { font: 'serif' } } },
  ],
  [{ variant: 'backend', set: ['variant=front end'] }, { variant: 'backend' }],
])('%j', (flags, options) => {
  const before = structuredClone(resume);
  expect(chosenOptions(resume, flags)).toEqual(options);
  expect(resume).toEqual(before);
});

const example = 'use name=value, such as --set font=serif';

test.each<[OptionFlags, string]>([
  [{ set: ['fonts=serif'] }, '--set fonts: unknown option; did you mean font?'],
  [{ set: ['colour=red'] }, '--set colour: unknown option; did you mean colors?'],
  [{ set: ['pages=1'] }, '--set pages: unknown option; did you mean page?'],
  [{ set: ['serif'] }, `--set serif: ${example}`],
  [{ set: ['=serif'] }, `--set =serif: ${example}`],
  [{ set: ['page.=1'] }, `--set page.=1: ${example}`],
  [{ set: [''] }, `--set : ${example}`],
  [{ set: ['__proto__.x=1'] }, '--set __proto__.x: unknown option'],
  [{ set: ['page.__proto__.x=1'] }, '--set page.__proto__.x: unknown option'],
  [
    { set: ['labels.constructor.prototype.x=1'] },
    '--set labels.constructor.prototype.x: unknown option',
  ],
  [
    { set: ['toString=1'] },
    expect.stringMatching(
      /^--set toString: unknown option; the options are language, /,
    ) as unknown as string,
  ],
  [{ set: ['a\x1b[2J=1'] }, expect.stringMatching(/^--set a\\x1b\[2J: /) as unknown as string],
  [{ variant: 'bakend' }, 'unknown variant bakend: the résumé has backend, front end'],
  [{ set: ['variant=bakend'] }, 'unknown variant bakend: the résumé has backend, front end'],
  [{ variant: 'private' }, 'unknown variant private: the résumé has backend, front end'],
  [{ variant: '_draft' }, 'unknown variant _draft: the résumé has backend, front end'],
  [{ variant: 'note' }, 'unknown variant note: the résumé has backend, front end'],
  [{ variant: 'constructor' }, 'unknown variant constructor: the résumé has backend, front end'],
  [{ variant: '\x1b' }, 'unknown variant \\x1b: the résumé has backend, front end'],
  [{ set: ['variant='] }, 'unknown variant "": the résumé has backend, front end'],
  [{ variant: '' }, '--variant needs a value'],
  [{ audience: ' ' }, '--audience needs a value'],
  [{ language: '' }, '--language needs a value'],
  [{ set: ['audience='] }, '--set audience needs a value'],
  [{ set: ['audience=" "'] }, '--set audience needs a value'],
  [{ set: ['audience=public', 'language= '] }, '--set language needs a value'],
])('%j is refused', (flags, said) => {
  const message = (): string => {
    try {
      return `taken: ${JSON.stringify(chosenOptions(resume, flags))}`;
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(message()).toEqual(said);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test.each([[null], [{}], [{ meta: 'x' }], [{ meta: { themeOptions: ['x'] } }]])(
  '%j has no variants',
  (given) => {
    expect(() => chosenOptions(given, { variant: 'a' })).toThrow(
      'unknown variant a: the résumé has no variants in meta.themeOptions.variants',
    );
    expect(chosenOptions(given, { set: ['page.pages=1'] })).toEqual({ page: { pages: 1 } });
  },
);

test('many variants are not all listed', () => {
  const variants = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`v${index}`, {}]));
  const many = { meta: { themeOptions: { variants } } };
  expect(() => chosenOptions(many, { variant: 'x' })).toThrow(/v19 and 10 more$/);
});

test.each(['theme_options', 'Theme Options'])('%s is read as the page reads it', (key) => {
  const given = { meta: { [key]: { variants: { a: { page: { size: 'A4' } } } } } };
  const options = chosenOptions(given, { variant: 'a', set: ['page.pages=1'] });
  expect(options).toEqual({ variant: 'a', page: { size: 'A4', pages: 1 } });
  expect(inspect(given, options)).toEqual(inspect(given, { page: { pages: 1 } }));
});

test('what is set is seen on the page', () => {
  const page = render(resume, chosenOptions(resume, { set: ['labels.phone=handset'] }));
  expect(page).toContain('handset');
});
