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
])('corrections are told: %j', (options, said) => {
  expect(advice(options)).toEqual(said.map((line) => `options.${line}`));
});

test('a correction that is told is the one that is printed', () => {
  const options = { colors: { accent: darkRed } };
  const [, printed] = /corrected to (#\w{6})/.exec(advice(options)[0] ?? '') ?? [];
  expect(render(resume, options)).toContain(`:root{--accent:${printed}}`);
});
