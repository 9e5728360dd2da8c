import { mf2 } from 'microformats-parser';
import { render } from '../../index';
import resume from '../../resume.json';
import everyLeaf from '../fixtures/every-leaf.json';
import sameEmployer from '../fixtures/people/same-employer.json';

type Property = string | { value?: string; alt?: string; properties?: Properties };
type Properties = Record<string, Property[]>;
type Item = { type?: string[]; properties: Properties };

/** The one h-resume of a résumé's page. @see https://microformats.org/wiki/h-resume */
const parse = (source: unknown): Properties => {
  const { items } = mf2(render(source), { baseUrl: 'https://page.example.com/' });
  expect(items.map(({ type }) => type)).toEqual([['h-resume']]);
  return items[0]!.properties as Properties;
};

/** What a property says, and of a thing within: its name and address. */
const said = (property: Property): unknown => {
  if (typeof property === 'string') return property;
  const { name, url } = property.properties ?? {};
  return name ? [name[0], url?.[0]].filter(Boolean) : property.value;
};

const events = (things: Property[] = []) =>
  things.map((thing) => {
    const { type, properties } = thing as Item;
    const told = Object.entries(properties).map(([name, values]) => [name, values.map(said)]);
    return { type, ...Object.fromEntries(told) };
  });

const event = (name: string, start?: string, end?: string, location?: string[]) => ({
  type: ['h-event'],
  name: [name],
  ...(start && { start: [start] }),
  ...(end && { end: [end] }),
  ...(location && { location: [location] }),
});

describe('every leaf of the schema', () => {
  const { basics, work, volunteer, education, skills } = everyLeaf;
  const read = parse(everyLeaf);

  test('the person is an h-card with name, label, photo, addresses', () => {
    const [card] = read['contact'] as Item[];
    expect(card?.type).toEqual(['h-card']);
    expect(card?.properties).toEqual({
      name: [basics.name],
      'job-title': [basics.label],
      photo: [{ value: basics.image, alt: `Photo of ${basics.name}` }],
      url: [basics.url, ...basics.profiles.map(({ url }) => url)],
      email: [`mailto:${basics.email}`],
      tel: [basics.phone],
      adr: [expect.stringContaining(basics.location.address)],
    });
  });

  test('the summary is plain', () => expect(read['summary']).toEqual([basics.summary]));

  test('jobs and volunteer work are events with name, start, end, location', () => {
    expect(events(read['experience'])).toEqual([
      ...work.map((job) => event(job.position, job.startDate, job.endDate, [job.name, job.url])),
      ...volunteer.map((job) =>
        event(job.position, job.startDate, job.endDate, [job.organization, job.url]),
      ),
    ]);
  });

  test('education is an event at a school', () => {
    expect(events(read['education'])).toEqual(
      education.map(({ studyType, area, startDate, endDate, institution, url }) =>
        event(`${studyType} in ${area}`, startDate, endDate, [institution, url]),
      ),
    );
  });

  test('each skill is one', () => {
    expect(read['skill']).toEqual(
      skills.map(({ name, level, keywords }) => `${name} ${level} · ${keywords.join(', ')}`),
    );
  });

  test('what belongs to another entry does not become a property of the résumé', () => {
    const own = ['contact', 'education', 'experience', 'skill', 'summary'];
    expect(Object.keys(read).sort()).toEqual(own);
  });
});

describe('the sample', () => {
  const { basics, work, education, skills } = resume;
  const read = parse(resume);

  test('the person is an h-card', () => {
    expect((read['contact'] as Item[])[0]?.properties).toEqual({
      name: [basics.name],
      url: [basics.url],
      email: [`mailto:${basics.email}`],
      tel: [basics.phone],
    });
  });

  test('jobs are events', () => {
    expect(events(read['experience'])).toEqual(
      work.map(({ position, startDate, endDate, name }) =>
        event(position, startDate, endDate, [name]),
      ),
    );
  });

  test('education is an event', () => {
    expect(events(read['education'])).toEqual(
      education.map(({ studyType, area, startDate, endDate, institution }) =>
        event(`${studyType} in ${area}`, startDate, endDate, [institution]),
      ),
    );
  });

  test('every skill is there, with all that belongs to it', () => {
    const told = (read['skill'] as string[]).join('\n');
    const keywords = skills.flatMap((skill) => skill.keywords);
    const shown = keywords.map((keyword) => keyword.replaceAll('*', ''));
    expect(shown.filter((keyword) => !told.includes(keyword))).toEqual([]);
    expect(read['skill']).toHaveLength(skills.length);
  });

  test('what belongs to another entry does not become a property of the résumé', () => {
    const own = ['contact', 'education', 'experience', 'skill', 'summary'];
    expect(Object.keys(read).sort()).toEqual(own);
  });
});

test('several positions at one employer each say where it was', () => {
  const read = events(parse(sameEmployer)['experience']) as { location?: unknown[] }[];
  const places = read.map(({ location = [] }) => location.flat());
  const elsewhere = sameEmployer.work.filter(({ name }, index) => !places[index]?.includes(name));
  expect(elsewhere.map(({ position }) => position)).toEqual([]);
});

test.each([
  ['no root', / h-resume|h-resume/, ''],
  ['no person', ' p-contact', ''],
  ['no name', '<h1 class="p-name"', '<h1'],
  ['no start', 'class="dt-start"', ''],
])('a page is not read the same with %s', (_, from, to) => {
  const html = render(resume);
  expect(mf2(html.replace(from, to), { baseUrl: 'https://page.example.com/' }).items).not.toEqual(
    mf2(html, { baseUrl: 'https://page.example.com/' }).items,
  );
});
