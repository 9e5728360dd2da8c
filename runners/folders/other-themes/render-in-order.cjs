// Renders with the given themes, in order, in one process; prints the hash of each page.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/** Stands for a program that configures `marked`, which all packages in the process share. */
const markedUser = {
  render: ({ basics }) => {
    const { marked } = require('marked');
    marked.use({ renderer: { strong: (text) => `<b class="theirs">${text}</b>` } });
    return marked.parse(`**${basics.name}**`);
  },
};

const hashes = process.argv.slice(2).map((name) => {
  const theme = name === 'marked' ? markedUser : require(`jsonresume-theme-${name}`);
  // Parsed each time, because some themes modify the résumé.
  const page = theme.render(JSON.parse(readFileSync('resume.json', 'utf8')));
  return createHash('sha256').update(page).digest('hex');
});
console.log(JSON.stringify(hashes));
