import { readOtherwise, type Kind, type ValueOf } from '../resume/kinds/field-kind';
import { list } from '../resume/kinds/list';
import { mapOf } from '../resume/kinds/map';
import { recordIn, holdsSomething, isRecord } from '../resume/shape';
import { optionProse, optionText as text, prose } from '../resume/kinds/text';
import { audience } from './audience';
import { colorPair } from './color-pair';
import { checked } from './checked';
import { labels } from './labels';
import { language } from './language';
import { optionRecord } from './option-record';
import { pages } from './pages';
import { perSection } from './per-section';
import { sectionLines } from './section-lines';
import { withInherited } from './with-inherited';
import { off, on, word } from './word';

/** Named like the CSS tokens; the aliases are from other themes. */
export const colorOptions = optionRecord({
  accent: colorPair,
  ink: [colorPair, 'primary', 'text'],
  muted: [colorPair, 'secondary'],
  paper: [colorPair, 'background'],
  rule: [colorPair, 'dimmed', 'border'],
});

const page = optionRecord({
  size: word({ A4: [], Letter: ['US-Letter'], auto: [], any: [] }),
  margin: checked(text, 'margin'),
  pages,
});

/** The shape can also be `true` or `false`. */
const photo = optionRecord({
  shape: word({ auto: on, square: [], round: ['circle'], portrait: [], none: off }),
});

/** What the public may see all the same. */
const keep = list(word({ phone: [], email: [], birthDate: [], address: [], postalCode: [] }));

/** Options of other themes that are accepted without a message: this theme never reorders entries anyway. */
export const ignored = { preordered: '' };

/** All options except `variant` and `variants`. */
const fields = {
  language: [language, 'lang', 'locale'],
  languages: word({ all: [] }),
  labels: [labels, 'sectionLabels', 'sectionTitles'],
  colors: checked(colorOptions, 'colors'),
  scheme: word({ auto: [], light: [], dark: [] }),
  contrast: word({ AAA: [], AA: [] }),
  font: word({ sans: [], serif: [], system: [] }),
  page,
  density: word({ compact: [], normal: [], airy: [] }),
  layout: word({ gutter: [], wide: [] }),
  dateFormat: word({ year: [], month: [], full: [], numeric: [] }),
  numbering: perSection,
  figures: word({ strong: on, none: off }),
  image: [photo, 'photo', 'picture'],
  location: word({ full: on, city: [], none: off }),
  links: word({ auto: [], all: on, none: off }),
  version: word({ true: on, false: off }),
  footer: optionProse,
  // Replaces `basics.summary`, so it is read the same way.
  summary: prose,
  audience,
  keep,
  only: list(text),
  without: list(text),
  sections: sectionLines,
} as const;

const alone = 'a variant cannot contain variants';

/** Options must be an object; anything else is reported and ignored. */
const oneObject = <T>(kind: Kind<T>): Kind<T> =>
  readOtherwise(kind, (value, reading, path) => {
    const given = recordIn(value);
    if (isRecord(given)) return kind.read(withInherited(given), reading, path);
    if (holdsSomething(value)) reading.account?.leaveOut(path, 'must be an object');
    return kind.nothing;
  });

const variant = oneObject(optionRecord(fields, { ...ignored, variants: alone, variant: alone }));

/** The table of all options, and the only place that lists them. */
export const options = oneObject(
  optionRecord(
    {
      ...fields,
      variants: mapOf(() => variant, {
        keepsEmpty: true,
        accepts: (value) => isRecord(recordIn(value)),
        reason: 'must be an object',
      }),
      variant: checked(text, 'variant'),
    },
    ignored,
  ),
);

/** All options of a page. A missing or invalid one is empty, which means the default. */
export type Options = ValueOf<typeof options>;
