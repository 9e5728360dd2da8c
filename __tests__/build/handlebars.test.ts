import { join } from 'node:path';
import { templateModule } from '../../build/handlebars.mjs';

const file = join(__dirname, '../../templates/partials/made-up.hbs');

test('a template becomes a function that needs no engine', () => {
  expect(templateModule('<b>{{name}}</b>', file)).toBe(
    [
      'import { filled } from "../../src/text/html/printer";',
      'export default function (c0, printer) {',
      "let s = '';",
      's += "<b>";',
      's += printer.print(c0.name);',
      's += "</b>";',
      'return s;',
      '}',
      '',
    ].join('\n'),
  );
});

test.each<[source: string, what: string]>([
  ['{{{name}}}', 'only an Html prints unescaped'],
  ['\n  {{upper name}}', ':2:3: our templates do not use the helper upper'],
  ['{{#with name}}{{/with}}', 'the block with'],
  ['{{#each names as |name|}}{{/each}}', 'the block each'],
  ['{{#each names}}{{else}}{{/each}}', '{{else}} of an {{#each}}'],
  ['{{#unless name}}{{else}}{{/unless}}', '{{else}} of an {{#unless}}'],
  ['{{#each names}}{{@index}}{{/each}}', '@index'],
  ['{{../name}}', '../name above the template'],
  ['{{> nowhere}}', '{{> nowhere}}'],
  ['{{> link name="a"}}', 'a partial with parameters'],
  ['{{> (concat "li" "nk")}}', 'a partial by expression'],
  ['{{#> link}}{{/link}}', 'PartialBlockStatement'],
])('refuses %j by name and place', (source, what) => {
  expect(() => templateModule(source, file)).toThrow(what);
});
