// Does what many themes do: registers helpers and partials on the global Handlebars, and configures `marked`.
import Handlebars from 'handlebars';
import { marked } from 'marked';

/** Names that other themes use, and that this theme uses for its own templates and partials. */
const names = ['entry', 'entries', 'dates', 'contact', 'link', 'head', 'list', 'row', 'section'];
for (const name of [...names, 'if', 'each', 'formatDate', 'print']) {
  Handlebars.registerHelper(name, () => `theirs: ${name}`);
}
for (const name of names) Handlebars.registerPartial(name, `<i>theirs: ${name}</i>`);

marked.use({
  gfm: false,
  renderer: { strong: ({ text }) => `<b class="theirs">${text}</b>`, paragraph: () => 'theirs' },
  hooks: { postprocess: (html) => `${html}<!-- theirs -->` },
});

const template = Handlebars.compile(
  '{{> entry}} {{formatDate}} {{basics.name}} {{#each work}}{{/each}}',
);

/** @param {any} resume */
export const render = (resume) =>
  `${template(resume)}${marked.parse('**bold** https://a.example')}`;
