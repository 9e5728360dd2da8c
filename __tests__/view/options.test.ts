import { render } from '../../index';
import { print } from '../print';
import { viewOf } from '../view-of';

const basics = {
  name: 'A',
  image: 'https://example.com/a.png',
  location: { address: '1 High Street', postalCode: '0150', city: 'Oslo', countryCode: 'NO' },
  profiles: [{ network: 'N', username: 'b', url: 'https://example.com/7' }],
};

const contact = (options: unknown, label: string) =>
  viewOf({ basics }, options)
    .masthead.contacts.flatMap(({ lines }) => lines)
    .find((line) => line.label === label)?.value;

test('image: off', () => {
  expect(viewOf({ basics }, { image: false }).masthead.image).toBeNull();
  expect(viewOf({ basics }, { image: 'off' }).masthead.image).toBeNull();
  expect(viewOf({ basics }, { image: { shape: 'none' } }).masthead.image).toBeNull();
  expect(viewOf({ basics }, { image: true }).masthead.image).not.toBeNull();
  expect(viewOf({ basics }, { image: { shape: 'round' } }).masthead.image).not.toBeNull();
  const hidden = { basics, meta: { themeOptions: { image: false } } };
  expect(viewOf(hidden, { image: true }).masthead.image).not.toBeNull();
  expect(viewOf(hidden, { image: { shape: 'auto' } }).masthead.image).not.toBeNull();
});

test.each([
  ['full', 'address', '1 High Street, 0150 Oslo, Norway'],
  ['city', 'location', 'Oslo, Norway'],
  ['none', 'location', undefined],
])('location: %s', (location, label, shown) => {
  expect(contact({ location }, label)?.text).toBe(shown);
});

test.each([
  [undefined, 'example.com/7'],
  ['none', ''],
  ['all', 'example.com/7'],
])('links: %s', (links, address) => {
  expect(contact({ links }, 'N')?.address).toBe(address);
});

test('links: all prints what is not printed unasked', () => {
  const work = [{ name: 'A', position: 'P', url: 'https://a.example/' }];
  const address = '<span class="address">a.example</span>';
  expect(render({ work }, { links: 'all' })).toContain(address);
  expect(render({ work })).not.toContain(address);
});

test('footer: the author’s own last line', () => {
  expect(print(viewOf({}, { footer: 'I *consent*.' }).footer?.text)).toBe(
    '<p>I <em>consent</em>.</p>',
  );
  expect(viewOf({}).footer).toBeNull();
});

const numbered = (section: string, highlights: string[], numbering: unknown) =>
  render({ [section]: [{ name: 'A', highlights }] }, { numbering } as object).includes('<ol');

test.each<[section: string, highlights: string[], numbering: unknown, is: boolean]>([
  ['work', ['a', 'b'], undefined, true],
  ['work', ['a'], undefined, false],
  ['work', ['a'], 'always', true],
  ['work', ['a', 'b'], false, false],
  ['work', ['a', 'b'], { work: false }, false],
  ['work', ['a', 'b'], { projects: true }, true],
  ['work', ['a', 'b'], ['projects'], false],
  ['projects', ['a', 'b'], undefined, false],
  ['projects', ['a', 'b'], true, true],
  ['projects', ['a', 'b'], ['projects'], true],
  ['projects', ['a', 'b'], { projects: true }, true],
  ['projects', ['a'], { projects: 'always' }, true],
])('numbering of %s with %j by %j: %j', (section, highlights, numbering, is) => {
  expect(numbered(section, highlights, numbering)).toBe(is);
});
