import fc from 'fast-check';
import { sectionNames } from '../../src/view/section-list';
import { privateFields } from './private-fields';
import { listShapes, marked, recordShapes } from './shapes';

/** A résumé, its options, words that nobody may see, and words that everybody may see. */
export interface Master {
  resume: Record<string, unknown>;
  options: Record<string, unknown>;
  secrets: string[];
  open: string[];
}

/** A word that occurs nowhere else: the name of a letter and a number. */
const token = (kind: string, index: number) => `${kind}zq${index}zq`;

const sections = [...sectionNames, 'x-talks', 'x-own'];

const marks = ['private', 'x-private', 'x-hidden', 'ignore'];

/** How an entry is hidden from this reader, or is not. */
const mark = fc.oneof(
  fc
    .tuple(fc.constantFrom(...marks), fc.constantFrom(...marked))
    .map(([name, [value, on]]) => ({ mark: { [name]: value } as object, hidden: on })),
  fc.constantFrom(
    { mark: { 'x-tags': ['secret'] } as object, hidden: true },
    { mark: { 'x-tags': 'secret' } as object, hidden: true },
    { mark: { 'x-tags': { a: 'secret' } } as object, hidden: true },
    { mark: { 'x-tags': [['secret']] } as object, hidden: true },
    { mark: { 'x-tags': ['open'] } as object, hidden: false },
    { mark: { 'x-tags': [] } as object, hidden: false },
  ),
);

const entry = fc.record({
  marked: mark,
  inner: fc.option(fc.tuple(fc.constantFrom('highlights', 'keywords', 'courses'), mark), {
    nil: undefined,
  }),
  section: fc.constantFrom(...sections),
});

/** Any master whose private values are tokens, with what hides them. */
export const master: fc.Arbitrary<Master> = fc
  .record({
    fields: fc.uniqueArray(fc.constantFrom(...privateFields), {
      maxLength: 4,
      selector: ([, make]) => Object.keys(make('a'))[0],
    }),
    basicsShape: fc.constantFrom(...Object.values(recordShapes)),
    profile: mark,
    place: fc.option(mark, { nil: undefined }),
    entries: fc.array(entry, { maxLength: 4 }),
    listShape: fc.constantFrom(...Object.values(listShapes)),
    language: fc.constantFrom(undefined, 'de', 'fr'),
    languages: fc.constantFrom(undefined, 'all'),
    translated: fc.boolean(),
    variant: fc.constantFrom('open', 'unheard of', undefined),
    choice: fc.constantFrom<object>({ only: ['open'] }, { without: ['secret'] }),
  })
  .map((made) => {
    const [secrets, open]: [string[], string[]] = [[], ['Ordinary']];
    let count = 0;
    const word = (hidden: boolean) => {
      const made = token(hidden ? 'hid' : 'open', count++);
      (hidden ? secrets : open).push(made);
      return made;
    };
    const basics: Record<string, unknown> = { name: 'Ordinary' };
    for (const [, make] of made.fields) Object.assign(basics, make(word(true)));
    basics['profiles'] = [
      { network: word(made.profile.hidden), username: 'a', ...made.profile.mark },
    ];
    if (made.place && !('location' in basics) && !('address' in basics)) {
      basics['location'] = { city: word(made.place.hidden), ...made.place.mark };
    }
    const resume: Record<string, unknown> = {};
    for (const section of new Set(made.entries.map((entry) => entry.section))) {
      const entries = made.entries.filter((entry) => entry.section === section);
      const items = entries.map(({ marked, inner }) => {
        const item: Record<string, unknown> = {
          name: word(marked.hidden),
          ...(inner?.[0] !== 'highlights' && { highlights: [word(marked.hidden)] }),
          ...marked.mark,
        };
        // A section that has no such list says nothing of it.
        if (inner) {
          const [list, { mark, hidden }] = inner;
          const text = token('hid', count++);
          if (hidden || marked.hidden) secrets.push(text);
          item[list] = [{ text, ...mark }];
        }
        return item;
      });
      resume[section] = made.listShape(items);
    }
    const translation = {
      basics: {
        phone: word(true),
        email: `${word(true)}@a.example`,
        location: { address: `${word(true)} 1` },
      },
    };
    resume['basics'] = made.basicsShape(basics);
    resume['meta'] = {
      ...(made.translated && { translations: { de: translation, 'fr-FR': translation } }),
      themeOptions: { variants: { other: { summary: word(true) }, open: { audience: 'public' } } },
    };
    const options = {
      ...made.choice,
      ...(made.language && { language: made.language }),
      ...(made.languages && { languages: made.languages }),
      ...(made.variant ? { variant: made.variant } : { audience: 'public' }),
    };
    return { resume, options, secrets, open };
  });
