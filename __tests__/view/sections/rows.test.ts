import { render } from '../../../index';
import { mainOf } from '../../main-of';

const rows = (resume: unknown, options?: object) =>
  mainOf(render(resume, options))
    .split('\n')
    .filter((line) => /<(li|h3|\/ul)/.test(line));

test.each<[name: string, resume: unknown, expected: string[]]>([
  [
    'a skill: name, level, keywords',
    { skills: [{ name: 'A', level: 'B', keywords: ['C', 'D'] }] },
    [
      '<li class="p-skill"><strong>A</strong> <span class="values"><span class="level">B<span class="dot"> ·</span></span> C, D</span></li>',
      '</ul>',
    ],
  ],
  [
    'a skill without a level',
    { skills: [{ name: 'A', keywords: ['C'] }] },
    ['<li class="p-skill"><strong>A</strong> <span class="values">C</span></li>', '</ul>'],
  ],
  [
    'keywords that hold commas are set apart by semicolons',
    { skills: [{ name: 'A', keywords: ['C, D', 'E'] }] },
    ['<li class="p-skill"><strong>A</strong> <span class="values">C, D; E</span></li>', '</ul>'],
  ],
  [
    'names alone read as one list',
    { skills: ['A', 'B', { name: 'C', level: 'D' }, 'E'] },
    [
      '<li class="p-skill"><span class="values">A, B</span></li>',
      '<li class="p-skill"><strong>C</strong> <span class="values"><span class="level">D</span></span></li>',
      '<li class="p-skill"><span class="values">E</span></li>',
      '</ul>',
    ],
  ],
  [
    'skills that share a name form a block, a row a level',
    {
      skills: [
        { name: 'A', level: 'B', keywords: ['C'] },
        { name: 'A', level: 'D', keywords: ['E'] },
      ],
    },
    [
      '<li class="block"><h3>A</h3>',
      '<li class="p-skill"><strong>B</strong> <span class="values">C</span></li>',
      '<li class="p-skill"><strong>D</strong> <span class="values">E</span></li>',
      '</ul></li>',
      '</ul>',
    ],
  ],
  [
    'a level without a name is the label',
    { skills: [{ level: 'B', keywords: ['C'] }] },
    ['<li class="p-skill"><strong>B</strong> <span class="values">C</span></li>', '</ul>'],
  ],
  [
    'a language and its fluency',
    { languages: [{ language: 'A', fluency: 'B' }] },
    ['<li><strong>A</strong> <span class="values">B</span></li>', '</ul>'],
  ],
  [
    'interests',
    { interests: [{ name: 'A', keywords: ['B', '*C*'] }] },
    ['<li><strong>A</strong> <span class="values">B, <em>C</em></span></li>', '</ul>'],
  ],
])('%s', (_, resume, expected) => {
  expect(rows(resume)).toEqual(expected);
});

test('a block with the name of its section needs no name', () => {
  const skills = [
    { name: 'Languages', level: 'A', keywords: ['B'] },
    { name: 'Languages', level: 'C', keywords: ['D'] },
  ];
  expect(rows({ skills }, { sections: [{ section: 'skills', title: 'Languages' }] })).toEqual([
    '<li class="p-skill"><strong>A</strong> <span class="values">B</span></li>',
    '<li class="p-skill"><strong>C</strong> <span class="values">D</span></li>',
    '</ul>',
  ]);
});

test('any number of skills may share the name of their section', () => {
  const skills = Array.from({ length: 200_000 }, () => ({ name: 'Skills', level: 'A' }));
  expect(render({ skills })).toContain('</html>');
});
