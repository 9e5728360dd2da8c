import { Marked } from 'marked';

/** The repository, for links to files that are not pages of the site. */
const repository = process.env['GITHUB_REPOSITORY'] ?? 'OWNER/REPOSITORY';
const playground = 'https://OWNER.github.io/REPOSITORY/';
const blob = `https://github.com/${repository}/blob/HEAD/`;

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** @param {string} text */
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The id of a heading, as on GitHub. @param {string} heading its text */
export const idOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The target of a document's link on the site. @param {string} href */
export function addressOf(href) {
  if (href.startsWith(playground)) return `../${href.slice(playground.length)}`;
  if (href.startsWith('https://github.com/OWNER/REPOSITORY/'))
    return href.replace('OWNER/REPOSITORY', repository);
  if (/^(?:https?:|#|mailto:)/.test(href)) return href;
  if (href.startsWith('../')) return blob + href.slice('../'.length);
  if (href.startsWith('publishing.md') || href.startsWith('registry/'))
    return `${blob}docs/${href}`;
  return href.replace(/^README\.md/, 'index.html').replace(/\.md(?=#|$)/, '.html');
}

/** GitHub's Markdown, with links adapted to the site. */
const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      const id = escape(idOf(text.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')));
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    table(token) {
      const rows = [token.header, ...token.rows].map((cells, row) => {
        const name = row ? 'td' : 'th';
        const inner = cells.map(
          ({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`,
        );
        return `<tr>${inner.join('')}</tr>`;
      });
      // Wide tables can be scrolled, also with the keyboard.
      return `<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead>${rows[0]}</thead><tbody>${rows.slice(1).join('\n')}</tbody></table></div>\n`;
    },
    code({ text, lang }) {
      const words = escape(text);
      return `<pre tabindex="0" data-language="${escape(lang ?? '')}"><code>${words}</code></pre>\n`;
    },
    // Comments are only for tests and Prettier.
    html: ({ text }) => (/^\s*<!--/.test(text) ? '' : text),
  },
  walkTokens(token) {
    if (token.type === 'link' || token.type === 'image') token.href = addressOf(token.href);
  },
});

/**
 * A document as a page of the site.
 * @param {{ file: string, title: string, text: string, pages: { file: string, title: string }[] }} given
 */
export function documentPage({ file, title, text, pages }) {
  const links = pages.map((page) => {
    const current = page.file === file ? ' aria-current="page"' : '';
    return `<li><a href="./${addressOf(page.file)}"${current}>${escape(page.title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escape(title)} · Ordinal, a JSON Resume theme</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./docs.css">
</head>
<body>
<header class="bar">
<p class="mark"><a href="../">Ordinal</a></p>
<nav aria-label="Site"><a href="../">Playground</a> <a href="../gallery.html">Gallery</a> <a href="./index.html">Documentation</a></nav>
</header>
<div class="columns">
<main>
${marked.parse(text, { async: false })}</main>
<nav class="contents" aria-label="Documentation">
<ul>
${links.join('\n')}
</ul>
</nav>
</div>
</body>
</html>
`;
}
