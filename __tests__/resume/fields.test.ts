import schema from '@jsonresume/schema/schema.json';
import { options } from '../../src/options/options';
import { resume } from '../../src/resume/fields';
import { customItems } from '../../src/resume/custom';
import { kindOf, namesOf, type Kind } from '../../src/resume/kinds/field-kind';
import { chosen } from '../chosen';

interface Schema {
  type?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** `work[].name`, for every leaf. */
const schemaLeaves = ({ properties, items }: Schema, path = ''): string[] =>
  properties
    ? Object.entries(properties).flatMap(([name, value]) =>
        schemaLeaves(value, path ? `${path}.${name}` : name),
      )
    : items
      ? schemaLeaves(items, `${path}[]`)
      : [path];

const tableLeaves = ({ fields, item }: Kind<unknown>, path = ''): string[] =>
  fields
    ? Object.entries(fields).flatMap(([name, field]) =>
        tableLeaves(kindOf(field), path ? `${path}.${name}` : name),
      )
    : item
      ? tableLeaves(item, `${path}[]`)
      : [path];

/** A place may be a record where the schema has a string. */
const isIn = (path: string, paths: readonly string[]) =>
  paths.some(
    (other) => other === path || other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
  );

test('the table has every field of the schema', () => {
  const table = tableLeaves(resume);
  expect(schemaLeaves(schema).filter((path) => !isIn(path, table))).toEqual([]);
});

test('beside the schema it has what people write, and nothing else', () => {
  const known = schemaLeaves(schema);
  const options = /^meta\.(?:themeOptions|sections|sectionLabels|translations)\b/;
  // What stands within an entry is said there as it is elsewhere.
  const within = /(positions\[\]|degrees\[\]|work\[\]\.projects\[\])\..*/;
  const leaves = tableLeaves(resume).filter((path) => !isIn(path, known) && !options.test(path));
  const beside = [...new Set(leaves.map((path) => path.replace(within, '$1')))];
  expect(beside).toMatchInlineSnapshot(`
   [
     "basics.highlights[]",
     "basics.pronouns",
     "basics.birthDate",
     "basics.nationality",
     "basics.workPermit",
     "basics.location.text",
     "work[].type",
     "work[].keywords[]",
     "work[].projects[]",
     "work[].positions[]",
     "volunteer[].location.text",
     "volunteer[].location.city",
     "volunteer[].location.address",
     "volunteer[].location.postalCode",
     "volunteer[].location.region",
     "volunteer[].location.countryCode",
     "volunteer[].positions[]",
     "education[].date",
     "education[].location.text",
     "education[].location.city",
     "education[].location.address",
     "education[].location.postalCode",
     "education[].location.region",
     "education[].location.countryCode",
     "education[].summary",
     "education[].highlights[]",
     "education[].degrees[]",
     "awards[].url",
     "certificates[].expiryDate",
     "certificates[].credentialId",
     "certificates[].summary",
     "publications[].authors[]",
     "publications[].volume",
     "publications[].issue",
     "publications[].pages",
     "publications[].doi",
     "publications[].type",
     "interests[].summary",
     "references[].position",
     "references[].company",
     "references[].email",
     "references[].phone",
     "references[].url",
     "projects[].date",
     "projects[].location.text",
     "projects[].location.city",
     "projects[].location.address",
     "projects[].location.postalCode",
     "projects[].location.region",
     "projects[].location.countryCode",
     "projects[].github",
     "projects[].isActive",
     "meta.language",
     "x-lang",
   ]
  `);
});

test('every field is there when nothing was given', () => {
  const read = chosen(undefined).resume;
  expect(read.basics.location.city).toBe('');
  expect(read.work).toEqual([]);
});

const given = (resume: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      chosen(resume).resume,
    );

test.each<[resume: unknown, path: string, value: unknown]>([
  [{ work: [{ company: 'A' }] }, 'work.0.name', 'A'],
  [{ work: [{ company: 'A', name: 'B' }] }, 'work.0.name', 'B'],
  [{ work: [{ company: 'A', name: '' }] }, 'work.0.name', 'A'],
  [{ work: [{ website: 'a.example' }] }, 'work.0.url', 'a.example'],
  [{ basics: { picture: 'a.png' } }, 'basics.image', 'a.png'],
  [{ basics: { website: { name: 'A', url: 'a.example' } } }, 'basics.url', 'a.example'],
  [{ education: [{ gpa: 3.5 }] }, 'education.0.score', '3.5'],
  [{ education: { institution: 'A' } }, 'education.0.institution', 'A'],
  [{ publications: [{ website: 'a.example' }] }, 'publications.0.url', 'a.example'],
  [{ volunteer: [{ website: 'a.example' }] }, 'volunteer.0.url', 'a.example'],
  [
    { languages: [{ name: 'A', level: 'B' }] },
    'languages.0',
    { language: 'A', fluency: 'B', others: new Map() },
  ],
  [{ skills: ['Rust', { name: 'Go' }] }, 'skills.0.name', 'Rust'],
  [{ skills: { Backend: ['Rust', 'Go'] } }, 'skills.0.keywords', ['Rust', 'Go']],
  [{ skills: [{ name: 'A', keywords: 'Rust' }] }, 'skills.0.keywords', ['Rust']],
  [{ work: [[{ name: 'A' }], [[{ name: 'B' }]]] }, 'work.1.name', 'B'],
  [{ work: [{}, null, { name: '' }, { name: 'A' }] }, 'work.length', 1],
  [{ work: [{ startDate: new Date('2020-03-01') }] }, 'work.0.startDate', '2020-03-01'],
  [{ work: [{ startDate: 2020 }] }, 'work.0.startDate', '2020'],
  [{ basics: { name: '  A\tB\u0007\r\nC ' } }, 'basics.name', 'A B\nC'],
  [{ basics: { name: '@@@@~A~@@@@' } }, 'basics.name', 'A'],
  [{ basics: { name: 'A\uD800' } }, 'basics.name', 'A\uFFFD'],
  [{ basics: { name: '😀' } }, 'basics.name', '😀'],
  [{ basics: { name: ['A', 'B'] } }, 'basics.name', 'A B'],
  [{ basics: { name: NaN } }, 'basics.name', ''],
])('%j has %s', (resume, path, value) => {
  expect(given(resume, path)).toEqual(value);
});

/** Every name of every record that is used for two of its fields. */
const shared = ({ fields, item }: Kind<unknown>, path = ''): string[] => {
  if (item) return shared(item, `${path}[]`);
  const names = Object.entries(fields ?? {}).flatMap(([name, field]) => namesOf(name, field));
  const inner = Object.entries(fields ?? {}).flatMap(([name, field]) =>
    shared(kindOf(field), `${path}.${name}`),
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [...twice.map((name) => `${path}: ${name}`), ...inner];
};

test('no name stands for two fields of one record', () => {
  expect(shared(resume)).toEqual([]);
  expect(shared(customItems)).toEqual([]);
  expect(shared(options)).toEqual([]);
});
