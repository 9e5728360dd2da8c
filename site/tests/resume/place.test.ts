import { expect, test } from 'vitest';
import { placeOf } from '../../src/resume/place';

const json = `// mine
{
  "basics": { "name": "Ada", "a.b": 1 },
  "work": [
    { "name": "Fog" },
    { "name": "Mist", "note": "x", },
  ],
}
`;
const yaml = `# mine
basics:
  name: Ada
  a.b: 1
work:
  - name: Fog
  - name: Mist
    note: >
      folded
      text
empty:
`;

test.each([
  ['basics.name', '"name": "Ada"', 'name: Ada'],
  ['basics.a.b', '"a.b": 1', 'a.b: 1'],
  ['work[1].note', '"note": "x"', 'note: >\n      folded\n      text\n'],
  ['basics', '"basics": { "name": "Ada", "a.b": 1 }', 'basics:\n  name: Ada\n  a.b: 1\n'],
  ['work[0]', '{ "name": "Fog" }', 'name: Fog\n'],
  ['work[0].salary', '{ "name": "Fog" }', 'name: Fog\n'],
  ['work[7]', json.slice(json.indexOf('"work"'), json.indexOf(']') + 1), undefined],
])('%s', async (path, inJson, inYaml) => {
  const textAt = async (text: string) => {
    const place = await placeOf(text, path);
    return place && text.slice(place.from, place.to);
  };
  expect(await textAt(json)).toBe(inJson);
  if (inYaml !== undefined) expect(await textAt(yaml)).toBe(inYaml);
});

test.each(['{ "a": ', 'a: [', ''])('a text that cannot be read has no places: %j', async (text) => {
  expect(await placeOf(text, 'a')).toBeUndefined();
});

test('names of a prototype are fields like others', async () => {
  const text = '{ "__proto__": { "constructor": 1 } }';
  expect(await placeOf(text, '__proto__.constructor')).toEqual({ from: 17, to: 33 });
});
