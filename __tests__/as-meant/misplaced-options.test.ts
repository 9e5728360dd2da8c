import { inspect, render, select } from '../../index';

const resume = { basics: { name: 'Ada', phone: '555' }, work: ['Lamp Works'], skills: ['Glass'] };
const options = { language: 'de', sections: ['work'], audience: 'public' };
const page = render({ ...resume, meta: { themeOptions: options } });

test.each(['themeOptions', 'theme_options', 'Theme Options'])(
  'options in %s beside the sections are those of the page',
  (key) => {
    const misplaced = { ...resume, [key]: options };
    expect(render(misplaced)).toBe(page);
    expect(render(select(misplaced))).toBe(
      render(select({ ...resume, meta: { themeOptions: options } })),
    );
    expect(inspect({ ...misplaced, [key]: { colour: 'red' } })).toEqual([
      { path: `${key}.colour`, reason: 'unknown option; did you mean colors?' },
    ]);
  },
);

test.each<[meta: unknown, used: string]>([
  [{ themeOptions: { language: 'fr' } }, 'meta.themeOptions'],
  ['https://ada.example/resume.json', 'meta'],
])('they are not used if meta is %j, and inspect says so', (meta, used) => {
  const both = { ...resume, meta, themeOptions: options };
  expect(render(both)).toBe(render({ ...resume, meta }));
  expect(inspect(both)).toEqual([{ path: 'themeOptions', reason: `${used} is used instead` }]);
});

test('a list of that name is a section of its own', () => {
  expect(render({ ...resume, themeOptions: ['Lamp'] })).toContain('>Lamp<');
});
