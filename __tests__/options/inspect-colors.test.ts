import { render } from '../../index';
import { advice } from './advice';
import resume from './resume.json';

const [yellow, darkRed] = ['#ffff00', '#800000'];

test.each<[options: object, said: string[]]>([
  [
    { colors: { accent: [yellow, yellow] } },
    ['colors.accent[0]: corrected to #575700 for contrast'],
  ],
  [
    { colors: { accent: darkRed } },
    ['colors.accent: corrected to #ca9494 for contrast in the dark scheme'],
  ],
  [{ colors: { accent: [darkRed, '#ffaaaa'] } }, []],
  [
    { colors: { paper: '#000', ink: ['#000', '#fff'] } },
    ['colors.ink[0]: corrected to #999999 for contrast'],
  ],
  [
    { colors: { primary: ['#ccc', '#fff'] } },
    ['colors.primary[0]: corrected to #565656 for contrast'],
  ],
  // The same in both schemes is told once.
  [{ colors: { paper: '#808080' } }, ['colors.paper: corrected to #959595 for contrast']],
  [
    { colors: { paper: ['#808080', 'gray'] } },
    [
      'colors.paper[0]: corrected to #959595 for contrast',
      'colors.paper[1]: corrected to #959595 for contrast in the dark scheme',
    ],
  ],
  [{ colors: { rule: ['#fff', 'auto'] } }, ['colors.rule[0]: corrected to #d6d6d6 for contrast']],
  [
    { colors: { accent: { dark: darkRed } } },
    ['colors.accent.dark: corrected to #ca9494 for contrast in the dark scheme'],
  ],
  // On paper, and never on screen.
  [{ scheme: 'light', colors: { accent: darkRed } }, []],
  [
    { scheme: 'dark', colors: { accent: [yellow, yellow] } },
    ['colors.accent[0]: corrected to #575700 for contrast on paper'],
  ],
  [
    { scheme: 'dark', colors: { accent: ['navy', darkRed] } },
    ['colors.accent[1]: corrected to #ca9494 for contrast'],
  ],
  // What nobody gave is corrected unasked.
  [{ colors: { paper: '#222' } }, []],
  [{ contrast: 'AA', colors: { accent: ['#0a7d55', 'auto'] } }, []],
  [
    { contrast: 'AA', colors: { muted: ['#767676', 'auto'] } },
    ['colors.muted[0]: corrected to #555555 for contrast'],
  ],
])('corrections are told: %j', (options, said) => {
  expect(advice(options)).toEqual(said.map((line) => `options.${line}`));
});

test('the reported colour is the one that is printed', () => {
  const options = { colors: { accent: darkRed } };
  const [, printed] = /corrected to (#\w{6})/.exec(advice(options)[0] ?? '') ?? [];
  expect(render(resume, options)).toContain(`:root{--accent:${printed}}`);
});
