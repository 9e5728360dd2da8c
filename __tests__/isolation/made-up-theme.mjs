// A theme as many are: its helpers and partials stand on the one Handlebars of the process, and it sets `marked` up.
import Handlebars from 'handlebars';
import { marked } from 'marked';

/** Names that other themes use, and that ours uses for templates and partials of its own. */
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
