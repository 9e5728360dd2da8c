// Prints what must be the same for every way to load the theme, on every version of Node.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/** @param {string} file @param {(json: string) => string} renderJson */
function page(file, renderJson) {
  const json = readFileSync(file, 'utf8');
  const html = renderJson(json);
  return {
    opening: html.slice(0, 15),
    hasName: html.includes(JSON.parse(json).basics.name),
    sha256: createHash('sha256').update(html).digest('hex'),
  };
}

module.exports = function fingerprint(
  { render, pdfRenderOptions },
  renderJson = (json) => render(JSON.parse(json)),
) {
  const node = Number(process.versions.node.split('.')[0]);
  const pages = ['small.json', 'resume.json'].map((file) => page(file, renderJson));
  console.log(JSON.stringify({ node, pdfRenderOptions, pages }));
};
