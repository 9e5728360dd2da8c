// Renders with the themes that are named, in this order, in one process; prints each page's hash.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/** A program that changes the one `marked` that all packages of a process share. */
const markedUser = {
  render: ({ basics }) => {
    const { marked } = require('marked');
    marked.use({ renderer: { strong: (text) => `<b class="theirs">${text}</b>` } });
    return marked.parse(`**${basics.name}**`);
  },
};

const hashes = process.argv.slice(2).map((name) => {
  const theme = name === 'marked' ? markedUser : require(`jsonresume-theme-${name}`);
  // Some themes change the résumé that they are given.
  const page = theme.render(JSON.parse(readFileSync('resume.json', 'utf8')));
  return createHash('sha256').update(page).digest('hex');
});
console.log(JSON.stringify(hashes));
